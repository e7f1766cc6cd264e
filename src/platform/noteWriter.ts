import * as vscode from 'vscode';
import { say } from '../core/base/message';
import { answer, refuse, type Result } from '../core/base/result';
import { scaffoldSnippet } from '../core/newNote/scaffoldSnippet';
import type { TextEdit } from '../core/base/textEdit';
import { createFile } from './writing/createFile';
import { editFile, nameOf, type Written } from './writing/editFile';
import { writeTrouble } from './writing/fileTrouble';

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
          if (!(await createFile(uri, text))) continue;
        } catch (error) {
          return refuse(writeTrouble(error, name));
        }
        created.fire(uri);
        return answer(uri);
      }
      return refuse(say('Every name like {0} is taken. Choose another title.', last));
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

    async openScaffold(uri, text, stops) {
      const document = await vscode.workspace.openTextDocument(uri);
      const editor = await vscode.window.showTextDocument(document);
      const scaffold = scaffoldSnippet(text, stops);
      // The file may have been changed by somebody else since: then the cursor is all that we set.
      if (!scaffold || document.getText().replaceAll('\r\n', '\n') !== text.replaceAll('\r\n', '\n')) return;
      const snippet = new vscode.SnippetString();
      for (const piece of scaffold.pieces) {
        if ('stop' in piece) snippet.appendTabstop();
        else snippet.appendText(piece.text);
      }
      const range = new vscode.Range(document.positionAt(scaffold.start), document.positionAt(scaffold.end));
      await editor.insertSnippet(snippet, range);
      // The text is what the file holds already; saving only tells the editor so.
      await document.save();
    },
  };
}

function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(base);
}
