import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import type { TextEdit } from '../../core/base/textEdit';
import { nameOf } from '../uris';
import { isNotFound } from './fileTrouble';

/** Where an edit has arrived: on the disk, in an editor with unsaved changes, or nowhere as there was nothing to do. */
export type Written = 'saved' | 'unsaved' | 'unchanged';

/** How long an open document may take to follow a change that another program made to its file. */
const patience = 6000;
/** How often it is looked at meanwhile. */
const look = 150;

/** See `NoteWriter.edit`. */
export async function editFile(
  uri: vscode.Uri,
  change: (text: string) => Result<readonly TextEdit[]>,
): Promise<Result<Written>> {
  const name = nameOf(uri);
  const opened = await open(uri);
  if (!opened.ok) return opened;
  const document = opened.value;
  const typing = document.isDirty;
  if (!typing) {
    // VS Code saves over a change of the same size without a word, so the two are compared before anything else.
    const stale = await untilInStep(document);
    if (stale) return stale;
  }

  const text = document.getText();
  const edits = change(text);
  if (!edits.ok) return edits;
  if (edits.value.length === 0) return answer('unchanged');
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text: replacement } of edits.value)
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), replacement);
  if (document.getText() !== text || !(await vscode.workspace.applyEdit(edit)))
    return refuse(say('{0} could not be changed just now. Try again.', name));
  if (typing) return answer('unsaved');

  const saved = await document.save();
  const onDisk = await textOnDisk(uri);
  if (saved && onDisk.ok && onDisk.value === document.getText()) return answer('saved');
  return refuse(say('{0} is changed in its editor, but could not be saved. Save it there.', name));
}

async function open(uri: vscode.Uri): Promise<Result<vscode.TextDocument>> {
  const name = nameOf(uri);
  try {
    await vscode.workspace.fs.stat(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.encoding !== 'utf8' && document.encoding !== 'utf8bom')
      return refuse(
        say(
          '{0} is not saved as UTF-8, so changing it could damage other lines. Save it as UTF-8 first.',
          name,
        ),
      );
    return answer(document);
  } catch (error) {
    return refuse(
      isNotFound(error)
        ? say('{0} is not there any more.', name)
        : say('{0} cannot be opened as text.', name),
    );
  }
}

/** The file's text, without its byte-order mark; refuses bytes that an editor would not give back as they were. */
async function textOnDisk(uri: vscode.Uri): Promise<Result<string>> {
  const name = nameOf(uri);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
    return answer(text);
  } catch (error) {
    if (isNotFound(error)) return refuse(say('{0} is not there any more.', name));
    return refuse(say('{0} holds bytes that are not UTF-8, so changing it could damage them.', name));
  }
}

/** Waits until the document shows what the disk has; answers why it must not be changed. */
async function untilInStep(document: vscode.TextDocument): Promise<Refusal | undefined> {
  const name = nameOf(document.uri);
  const onDisk = await textOnDisk(document.uri);
  if (!onDisk.ok) return onDisk;
  if (hasMixedEnds(onDisk.value))
    return refuse(
      say(
        '{0} mixes kinds of line ends, and an editor would change them all. Save it with one kind first.',
        name,
      ),
    );
  if (onDisk.value === document.getText()) return undefined;
  let before = '';
  for (let waited = 0; waited < patience; waited += look) {
    await new Promise(resolve => setTimeout(resolve, look));
    const again = await textOnDisk(document.uri);
    if (!again.ok) return again;
    // Seen twice: VS Code may have read the file while the other program was still writing it.
    const inStep = !document.isDirty && again.value === document.getText();
    if (inStep && before === again.value) return undefined;
    before = inStep ? again.value : '';
  }
  return refuse(say('{0} was changed by another program. Look at it first, then try again.', name));
}

function hasMixedEnds(text: string): boolean {
  const ends = new Set(text.match(/\r\n|\r|\n/g) ?? []);
  return ends.size > 1 || ends.has('\r');
}
