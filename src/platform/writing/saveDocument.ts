import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Result } from '../../core/base/result';
import type { TextEdit } from '../../core/base/textEdit';
import { nameOf } from '../files/uris';
import type { Tools, Written } from './tools';
import { refuseOutside } from './leadsOutside';
import { hasCode, type NodeHost } from '../host/nodeHost';
import { restoreFile } from './restoreFile';
import { temporaryBeside } from './temporaryBeside';
import { bytesOf, textOnDisk, wholeOf, type FileText } from './textFile';

/** A change of a file, thought out on what it holds. */
export interface Planned {
  readonly before: FileText;
  readonly after: FileText;
  readonly edits: readonly TextEdit[];
}

/**
 * Changes a document without unsaved changes that shows what the disk has, and saves it. VS Code empties a file
 * before it writes it: so what it held is in the journal meanwhile, and nothing begins on a disk without room.
 */
export async function saveDocument(
  { journal, node }: Omit<Tools, 'lock'>,
  document: vscode.TextDocument,
  { before, after, edits }: Planned,
): Promise<Result<Written> | 'another'> {
  const { uri } = document;
  const kept = await journal.keep({
    uri: uri.toString(),
    before: wholeOf(before),
    after: wholeOf(after),
  });
  let isWhole = true;
  try {
    if (node && uri.scheme === 'file') await makeSureOfRoom(node, uri, bytesOf(wholeOf(after)));
    await refuseOutside(uri);
    if (document.isDirty || !(await applyTo(document, before.text, edits))) return 'another';
    // What the user has typed into it since is theirs to save.
    if (document.getText() !== after.text) return answer('unsaved');
    isWhole = false;
    const saved = await document.save();
    const onDisk = await textOnDisk(uri);
    isWhole = onDisk.ok && (onDisk.value.text === document.getText() || onDisk.value.text === before.text);
    if (saved && onDisk.ok && onDisk.value.text === document.getText()) return answer('saved');
    isWhole ||= await restoreFile(node, uri, kept.pending);
    return refuse(say('{0} is changed in its editor, but could not be saved. Save it there.', nameOf(uri)));
  } finally {
    if (isWhole) await kept.forget();
  }
}

/** Has VS Code see that a changed document holds what the disk has after all: by saving it, there is no other way. */
export async function saveUnchanged({ lock, journal }: Tools, document: vscode.TextDocument): Promise<void> {
  const { uri } = document;
  await lock([uri], async () => {
    const onDisk = await textOnDisk(uri);
    if (!onDisk.ok || onDisk.value.text !== document.getText()) return;
    const whole = wholeOf(onDisk.value);
    const kept = await journal.keep({ uri: uri.toString(), before: whole, after: whole });
    await document.save();
    const now = await textOnDisk(uri);
    if (now.ok && now.value.text === document.getText()) await kept.forget();
  });
}

/** Puts edits into a document, if it still says what they were made for. */
export async function applyTo(
  document: vscode.TextDocument,
  text: string,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text: replacement } of edits)
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      replacement,
    );
  return document.getText() === text && (await vscode.workspace.applyEdit(edit));
}

/** Throws where a file of this size could not be written now. */
async function makeSureOfRoom({ files }: NodeHost, uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const trial = temporaryBeside(vscode.Uri.file(await files.realpath(uri.fsPath))).fsPath;
  try {
    const file = await files.open(trial, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
      await files.unlink(trial);
    }
  } catch (error) {
    // No right to make a file beside it says nothing of the file itself.
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error;
  }
}
