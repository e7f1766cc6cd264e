import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Outcome } from '../commands/commands';
import type { NoteWriter } from '../writing/noteWriter';

/** The editor that the user wrote in last, wherever the focus has gone since. */
export interface LastEditor extends Disposable {
  /** Puts a text where the cursor was, and the focus behind it. */
  insert(text: string): Promise<Outcome>;
  /** Shows it, its cursor where it was; `undefined` when there is none any more. */
  show(): Promise<vscode.TextEditor | undefined>;
}

interface Place {
  readonly document: vscode.TextDocument;
  readonly column: vscode.ViewColumn | undefined;
}

export function followLastEditor(writer: Pick<NoteWriter, 'insertAtCursor'>): LastEditor {
  let last: Place | undefined;
  const look = (editor: vscode.TextEditor | undefined) => {
    if (editor && canBeWritten(editor.document))
      last = { document: editor.document, column: editor.viewColumn };
  };
  look(vscode.window.activeTextEditor);
  const listening = vscode.window.onDidChangeActiveTextEditor(look);
  async function show(): Promise<vscode.TextEditor | undefined> {
    if (!last || last.document.isClosed) return undefined;
    const { document, column } = last;
    // An editor that is still in sight keeps its cursor; VS Code brings back that of one that is not.
    return vscode.window.showTextDocument(document, {
      viewColumn: column ?? vscode.ViewColumn.Active,
      preview: false,
    });
  }
  return {
    show,
    async insert(text) {
      const editor = await show();
      return editor
        ? writer.insertAtCursor(editor, text)
        : refuse(say('Open the note that you want to insert this into, and put the cursor there.'));
    },
    dispose() {
      listening.dispose();
    },
  };
}

function canBeWritten({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
