import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Result } from '../../core/base/result';
import { writeTrouble } from '../files/fileTrouble';
import { isBelow } from '../files/uris';

/** More names than that are taken only when something is wrong with the folder. */
const mostNames = 1000;

/** The first of the names that `take` could take. */
export async function firstFree(
  folder: vscode.Uri,
  names: Iterable<string>,
  take: (uri: vscode.Uri) => Promise<boolean>,
): Promise<Result<vscode.Uri>> {
  let tried = 0;
  let last = '';
  for (const name of names) {
    last = name;
    tried += 1;
    if (tried > mostNames) break;
    const uri = vscode.Uri.joinPath(folder, name);
    if (!isBelow(uri, folder))
      return refuse(say('{0} would be outside the notes folder. Nothing was written.', name));
    try {
      if (await take(uri)) return answer(uri);
    } catch (error) {
      return refuse(writeTrouble(error, name));
    }
  }
  return refuse(say('Every name like {0} is taken. Choose another title.', last));
}
