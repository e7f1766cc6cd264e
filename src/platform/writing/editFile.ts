import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import { applyEdits } from '../../core/base/textEdit';
import { nameOf } from '../files/uris';
import { isNotFound, writeTrouble } from '../files/fileTrouble';
import { refuseOutside } from './leadsOutside';
import { LockBusy, type StillHeld } from './folderLock';
import type { NodeHost } from '../host/nodeHost';
import { whyReadOnly } from './readOnly';
import { replaceFile } from './replaceFile';
import { applyTo, saveDocument, type Planned } from './saveDocument';
import {
  bytesOf,
  largest,
  sameBytes,
  savedAs,
  textOnDisk,
  tooLarge,
  wholeOf,
  type FileText,
} from './textFile';
import { temporaryBeside } from './temporaryBeside';
import type { Change, Tools, Written } from './tools';

/** How long an open document may take to follow a change that another program made to its file. */
const patience = 6000;
/** How often it is looked at meanwhile. */
const look = 150;
/** How often an edit is thought over again because the user, or another program, was faster. */
const attempts = 10;

/**
 * See `NoteWriter.edit`. A file that stands in an editor is changed there, where its user sees it and undoes it.
 * Any other is replaced on the disk in one step, where the host can; VS Code, which was made to read it before,
 * follows, and so the change can be undone when the file is opened later. Elsewhere VS Code writes it, which is
 * not one step: what the file held is in the journal meanwhile.
 */
export async function editFile(tools: Tools, uri: vscode.Uri, change: Change): Promise<Result<Written>> {
  try {
    return await tools.lock([uri], async stillHeld => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const done = await editOnce(tools, uri, change, stillHeld);
        if (done !== 'another') return done;
      }
      return refuse(say('{0} could not be changed just now. Try again.', nameOf(uri)));
    });
  } catch (error) {
    return refuse(
      error instanceof LockBusy
        ? say('{0} is being changed in another window. Try again.', nameOf(uri))
        : writeTrouble(error, nameOf(uri)),
    );
  }
}

async function editOnce(
  tools: Tools,
  uri: vscode.Uri,
  change: Change,
  stillHeld: StillHeld,
): Promise<Result<Written> | 'another'> {
  await refuseOutside(uri);
  const opened = await open(uri);
  if (!opened.ok) return opened;
  const document = opened.value;
  const { node } = tools;
  const readOnly = await whyReadOnly(node, uri);
  if (readOnly) return refuse(readOnly);
  if (document.isDirty) return editUnsaved(document, change);
  if (node && uri.scheme === 'file' && !isShown(uri)) {
    const planned = plan(await textOnDisk(uri), change);
    if (!planned.ok) return planned;
    if (!planned.value) return answer('unchanged');
    const replaced = await replaceOnDisk({ ...tools, node }, document, planned.value, stillHeld);
    if (replaced !== 'not here') return replaced;
  }
  // VS Code saves over a change of the same size without a word, so the two are compared before anything else.
  const planned = plan(await inStep(document), change);
  if (!planned.ok) return planned;
  if (!planned.value) return answer('unchanged');
  return saveDocument(tools, document, planned.value);
}

/** What is to become of a file; nothing when it stays as it is. */
function plan(onDisk: Result<FileText>, change: Change): Result<Planned | undefined> {
  if (!onDisk.ok) return onDisk;
  const before = onDisk.value;
  const edits = change(before.text);
  if (!edits.ok) return edits;
  const after: FileText = { ...before, text: applyEdits(before.text, edits.value) };
  return answer(after.text === before.text ? undefined : { before, after, edits: edits.value });
}

async function editUnsaved(
  document: vscode.TextDocument,
  change: Change,
): Promise<Result<Written> | 'another'> {
  const text = document.getText();
  const edits = change(text);
  if (!edits.ok) return edits;
  if (applyEdits(text, edits.value) === text) return answer('unchanged');
  // A key that was pressed meanwhile makes VS Code refuse the edit as a whole.
  return (await applyTo(document, text, edits.value)) ? answer('unsaved') : 'another';
}

async function replaceOnDisk(
  { node, journal }: Tools & { readonly node: NodeHost },
  document: vscode.TextDocument,
  { before, after }: Planned,
  stillHeld: StillHeld,
): Promise<Result<Written> | 'another' | 'not here'> {
  const { uri } = document;
  const path = await node.files.realpath(uri.fsPath);
  const temporary = temporaryBeside(vscode.Uri.file(path));
  const kept = await journal.keep({
    uri: uri.toString(),
    temporary: temporary.toString(),
    before: wholeOf(before),
    after: wholeOf(after),
  });
  let mayForget = false;
  try {
    const replaced = await replaceFile(node, {
      path,
      temporary: temporary.fsPath,
      before: bytesOf(wholeOf(before)),
      after: bytesOf(wholeOf(after)),
      async mayGoOn() {
        // A link may have been put in its place, or lead elsewhere now.
        await refuseOutside(uri);
        const isSame = (await node.files.realpath(uri.fsPath)) === path;
        return isSame && !document.isDirty && (await stillHeld());
      },
    });
    mayForget =
      replaced !== 'replaced' || sameBytes(await node.files.readFile(path), bytesOf(wholeOf(after)));
    if (replaced !== 'replaced') return replaced;
    return mayForget ? answer('saved') : outrun(uri);
  } catch (error) {
    // Nothing has touched the file: all that can fail comes before it is replaced.
    mayForget = true;
    throw error;
  } finally {
    if (mayForget) await kept.forget();
  }
}

async function open(uri: vscode.Uri): Promise<Result<vscode.TextDocument>> {
  const name = nameOf(uri);
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (!(type & vscode.FileType.File)) return refuse(say('{0} cannot be opened as text.', name));
    if (size > largest) return tooLarge(name);
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.encoding !== 'utf8' && document.encoding !== 'utf8bom')
      return savedAs(name, shownEncoding(document.encoding));
    return answer(document);
  } catch (error) {
    return refuse(
      isNotFound(error) ? say('{0} is no longer there.', name) : say('{0} cannot be opened as text.', name),
    );
  }
}

/** An encoding as people write its name: VS Code's own names are ids such as `utf16le`. */
function shownEncoding(id: string): string {
  const [, width] = /^utf(16|32)/.exec(id) ?? [];
  return width === undefined ? id : `UTF-${width}`;
}

/** What the disk has, once the document shows it too; or why it must not be changed. */
async function inStep(document: vscode.TextDocument): Promise<Result<FileText>> {
  const { uri } = document;
  const onDisk = await textOnDisk(uri);
  if (!onDisk.ok || onDisk.value.text === document.getText()) return onDisk;
  let before = '';
  for (let waited = 0; waited < patience; waited += look) {
    await new Promise(resolve => setTimeout(resolve, look));
    const again = await textOnDisk(uri);
    if (!again.ok) return again;
    // Seen twice: VS Code may have read the file while the other program was still writing it.
    const isInStep = !document.isDirty && again.value.text === document.getText();
    if (isInStep && before === again.value.text) return again;
    before = isInStep ? again.value.text : '';
  }
  return outrun(uri);
}

/** Whether a file stands in an editor of this window. */
function isShown(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof vscode.TabInputTextDiff)
        return [input.original.toString(), input.modified.toString()].includes(key);
      const of = input as { readonly uri?: unknown } | undefined; // Every other kind that has a file has it there.
      return of?.uri instanceof vscode.Uri && of.uri.toString() === key;
    }),
  );
}

function outrun(uri: vscode.Uri): Refusal {
  return refuse(say('{0} was changed by another program. Look at it first, then try again.', nameOf(uri)));
}
