import * as vscode from 'vscode';
import { say, type Message } from '../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../core/base/result';
import { scaffoldSnippet } from '../core/newNote/scaffoldSnippet';
import type { TextEdit } from '../core/base/textEdit';
import { createFile } from './writing/createFile';
import { isBelow, nameOf } from './uris';
import { editFile, type Written } from './writing/editFile';
import { writeTrouble } from './writing/fileTrouble';
import { moveFile } from './writing/moveFile';
import { removeFile, type Removal } from './writing/removeFile';

/** The one door through which the extension writes to users' files. */
export interface NoteWriter {
  /** Writes a new file under the first of the names that is free. Never touches what is there. */
  create(folder: vscode.Uri, names: Iterable<string>, text: string): Promise<Result<vscode.Uri>>;
  /** Opens a file that was just made, with the cursor at the first stop; Tab goes on to the others. */
  openScaffold(uri: vscode.Uri, text: string, stops: readonly number[]): Promise<void>;
  /**
   * Changes an existing file by the edits that `change` finds for its current text: one undo step. A file that has
   * unsaved changes is left unsaved; any other is saved, and success means that the disk has it.
   */
  edit(uri: vscode.Uri, change: (text: string) => Result<readonly TextEdit[]>): Promise<Result<Written>>;
  /** Adds to the end of a text file what `addition` says for its current text; makes the file when there is none. */
  append(uri: vscode.Uri, addition: (text: string) => string): Promise<Result<Written>>;
  /** Puts a text in place of what is selected in an editor: one undo step, left unsaved, the cursor behind it. */
  insertAtCursor(editor: vscode.TextEditor, text: string): Promise<Refusal | undefined>;
  /** The same for a snippet in VS Code's syntax: Tab then visits its places. */
  insertSnippetAtCursor(editor: vscode.TextEditor, body: string): Promise<Refusal | undefined>;
  /** Gives a file or a folder the first of the names in `folder` that is free; its open editors follow. */
  move(from: vscode.Uri, folder: vscode.Uri, names: Iterable<string>): Promise<Result<vscode.Uri>>;
  /** Takes a file away; `false` where there is no trash to take it to. */
  remove(uri: vscode.Uri, how: Removal): Promise<Result<boolean>>;
  readonly onDidCreate: vscode.Event<vscode.Uri>;
  dispose(): void;
}

/** More names than that are taken only when something is wrong with the folder. */
const mostNames = 1000;

export function createNoteWriter(): NoteWriter {
  const created = new vscode.EventEmitter<vscode.Uri>();
  return {
    onDidCreate: created.event,
    dispose: () => created.dispose(),

    async create(folder, names, text) {
      const placed = await firstFree(folder, names, uri => createFile(uri, text));
      if (placed.ok) created.fire(placed.value);
      return placed;
    },

    move: (from, folder, names) => firstFree(folder, names, to => moveFile(from, to)),

    async remove(uri, how) {
      try {
        return answer(await removeFile(uri, how));
      } catch (error) {
        return refuse(writeTrouble(error, nameOf(uri)));
      }
    },

    edit: editFile,

    async append(uri, addition) {
      try {
        if (await createFile(uri, addition(''))) return answer('saved');
      } catch (error) {
        return refuse(writeTrouble(error, nameOf(uri)));
      }
      return editFile(uri, text => answer([{ start: text.length, end: text.length, text: addition(text) }]));
    },

    async insertAtCursor(editor, text) {
      const { selections } = editor;
      const done = await editor.edit(edit => {
        for (const selection of selections) edit.replace(selection, text);
      });
      if (!done) return refuse(unchanged(editor));
      // What was replaced is still selected; the next key must not overwrite it.
      editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
      return undefined;
    },

    async insertSnippetAtCursor(editor, body) {
      const done = await editor.insertSnippet(new vscode.SnippetString(body));
      return done ? undefined : refuse(unchanged(editor));
    },

    async openScaffold(uri, text, stops) {
      const document = await vscode.workspace.openTextDocument(uri);
      const scaffold = scaffoldSnippet(text, stops);
      const start = document.positionAt(scaffold?.start ?? 0);
      // The cursor is in its place from the first moment on, for those who type at once.
      const editor = await vscode.window.showTextDocument(document, {
        selection: new vscode.Range(start, start),
      });
      // They, or somebody else, may have changed the file by now: then there is nothing to add.
      const before = document.getText();
      if (!scaffold || before.replaceAll('\r\n', '\n') !== text.replaceAll('\r\n', '\n')) return;
      const snippet = new vscode.SnippetString();
      for (const piece of scaffold.pieces) {
        if ('stop' in piece) snippet.appendTabstop();
        else snippet.appendText(piece.text);
      }
      const range = new vscode.Range(start, document.positionAt(scaffold.end));
      await editor.insertSnippet(snippet, range);
      // The text is what the file holds already; saving only tells the editor so. Typing is not ours to save.
      if (document.getText() === before) await document.save();
    },
  };
}

function unchanged({ document }: vscode.TextEditor): Message {
  return say('{0} could not be changed just now. Try again.', nameOf(document.uri));
}

/** The first of the names that `take` could take. */
async function firstFree(
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
      return refuse(say('{0} would lie outside the notes folder. Nothing was written.', name));
    try {
      if (await take(uri)) return answer(uri);
    } catch (error) {
      return refuse(writeTrouble(error, name));
    }
  }
  return refuse(say('Every name like {0} is taken. Choose another title.', last));
}
