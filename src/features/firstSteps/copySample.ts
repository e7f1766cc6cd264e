import * as vscode from 'vscode';
import { answer, refuse, type Result } from '../../core/base/result';
import { say } from '../../core/base/message';
import { parseSample, sampleOn, type SampleFile } from '../../core/newNote/sample';
import type { Day } from '../../core/time/day';
import { exists } from '../../platform/files/exists';
import { writeTrouble } from '../../platform/files/fileTrouble';
import { nameOf } from '../../platform/files/uris';
import type { NoteWriter } from '../../platform/writing/noteWriter';

/** How many samples somebody may have beside each other. */
const mostCopies = 100;

/** Makes a new folder below this one and puts the sample into it, as of this day. What is there already stays as it is. */
export async function copySample(
  writer: Pick<NoteWriter, 'create'>,
  extension: vscode.Uri,
  parent: vscode.Uri,
  day: Day,
): Promise<Result<vscode.Uri>> {
  const files = sampleOn(day, await readSample(extension));
  const folder = await freeFolder(parent);
  if (!folder.ok) return folder;
  for (const { path, text } of files) {
    const made = await writer.create(folder.value, [path], text);
    if (!made.ok) return made;
  }
  return folder;
}

async function readSample(extension: vscode.Uri): Promise<readonly SampleFile[]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'sample.json'));
  const files = parseSample(JSON.parse(new TextDecoder().decode(bytes)));
  if (!files) throw new Error('The bundled sample is of another version than this extension');
  return files;
}

/** A folder that is not there yet. */
async function freeFolder(parent: vscode.Uri): Promise<Result<vscode.Uri>> {
  for (let copy = 1; copy <= mostCopies; copy += 1) {
    const name = copy === 1 ? 'interview-prep-sample' : `interview-prep-sample-${copy}`;
    const folder = vscode.Uri.joinPath(parent, name);
    try {
      if (!(await exists(folder))) return answer(folder);
    } catch (error) {
      return refuse(writeTrouble(error, name));
    }
  }
  return refuse(say('{0} has too many samples already. Choose another folder.', nameOf(parent)));
}
