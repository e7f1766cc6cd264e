import * as vscode from 'vscode';
import { withLineEnds } from '../../core/base/lineEnds';
import { exists } from '../files/exists';
import { RefusedTrouble } from '../files/fileTrouble';
import { nameOf } from '../files/uris';
import { createFile } from './createFile';
import { refuseOutside } from './leadsOutside';
import { newLineEnd } from './newLineEnd';
import type { Tools } from './tools';
import { whyNotNew } from './whyNotNew';

/**
 * Writes a new file of the user's; `false` when something has that name. Throws where it cannot be written.
 * Our own storage may lie behind a link; a file of the user's may not.
 */
export async function makeNew(tools: Tools, uri: vscode.Uri, text: string): Promise<boolean> {
  const { node } = tools;
  if (await exists(uri)) return false;
  const why = await whyNotNew(node, uri, nameOf(uri));
  if (why) throw new RefusedTrouble(why);
  const stays = () => refuseOutside(uri, vscode.Uri.joinPath(uri, '..'));
  return createFile(tools, uri, withLineEnds(text, newLineEnd(node, uri)), stays);
}
