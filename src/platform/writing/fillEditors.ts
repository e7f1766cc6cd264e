import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse, type Refusal } from '../../core/base/result';
import type { LetterPiece } from '../../core/letters/letterPieces';
import type { SnippetPart } from '../../core/snippets/snippetPart';
import { nameOf } from '../files/uris';
import { letterSnippet } from './letterSnippet';
import { asItIs, openFilled, stopsOf } from './openFilled';
import { isReadOnlyBySetting, readOnlyBySetting } from './readOnly';
import { snippetString } from './snippetString';
import type { Tools } from './tools';

/** Writes into editors that the user has before them. */
export interface FillsEditors {
  /** Opens a file that was just made, with the cursor at the first stop; Tab goes on to the others. */
  openScaffold(uri: vscode.Uri, text: string, stops: readonly number[]): Promise<void>;
  /** The same for a file that was made from a snippet: each of its places is filled in, and chosen for Tab to visit. */
  openSnippet(uri: vscode.Uri, text: string, parts: readonly SnippetPart[]): Promise<void>;
  /** Opens a snippet in a new document that lies nowhere yet. */
  openUntitled(language: string, parts: readonly SnippetPart[]): Promise<void>;
  /** Puts a text in place of what is selected in an editor: one undo step, left unsaved, the cursor behind it. */
  insertAtCursor(editor: vscode.TextEditor, text: string): Promise<Refusal | undefined>;
  /** The same for a letter: Tab visits what is still to be said in it, and one name is typed once. */
  insertLetter(editor: vscode.TextEditor, pieces: readonly LetterPiece[]): Promise<Refusal | undefined>;
  /** Says what was still to be said in a letter that is nowhere yet, for as long as it is open. */
  fillGap(letter: vscode.TextDocument, placeholder: string, text: string): Promise<undefined>;
  /** The same for a snippet in VS Code's syntax: Tab then visits its places. */
  insertSnippetAtCursor(editor: vscode.TextEditor, body: string): Promise<Refusal | undefined>;
}

export function fillEditors(tools: Tools): FillsEditors {
  return {
    async insertAtCursor(editor, text) {
      const { selections } = editor;
      const refused = await insertInto(editor, () =>
        editor.edit(edit => {
          for (const selection of selections) edit.replace(selection, text);
        }),
      );
      if (refused) return refused;
      // What was replaced is still selected; the next key must not overwrite it.
      editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
      return undefined;
    },

    insertSnippetAtCursor: (editor, body) =>
      insertInto(editor, () => editor.insertSnippet(new vscode.SnippetString(body))),

    insertLetter: (editor, pieces) =>
      insertInto(editor, () => editor.insertSnippet(letterSnippet(pieces), undefined, asItIs)),

    async fillGap(letter, placeholder, text) {
      if (letter.isClosed || !letter.isUntitled) return;
      const gap = `[${placeholder}]`;
      const edit = new vscode.WorkspaceEdit();
      const whole = letter.getText();
      for (let at = whole.indexOf(gap); at >= 0; at = whole.indexOf(gap, at + gap.length)) {
        const range = new vscode.Range(letter.positionAt(at), letter.positionAt(at + gap.length));
        edit.replace(letter.uri, range, text);
      }
      await vscode.workspace.applyEdit(edit);
    },

    openScaffold: (uri, text, stops) => openFilled(tools, uri, text, stopsOf(text, stops)),

    openSnippet: (uri, text, parts) =>
      openFilled(tools, uri, text, { start: 0, end: text.length, snippet: snippetString(parts) }),

    async openUntitled(language, parts) {
      const document = await vscode.workspace.openTextDocument({ language });
      const editor = await vscode.window.showTextDocument(document);
      await editor.insertSnippet(snippetString(parts), new vscode.Position(0, 0), asItIs);
    },
  };
}

/** Changes what an editor shows. VS Code would let an extension do so where the user cannot. */
async function insertInto(
  { document }: vscode.TextEditor,
  insert: () => Thenable<boolean>,
): Promise<Refusal | undefined> {
  if (isReadOnlyBySetting(document.uri)) return refuse(readOnlyBySetting(nameOf(document.uri)));
  const isDone = await insert();
  return isDone
    ? undefined
    : refuse(say('{0} could not be changed just now. Try again.', nameOf(document.uri)));
}
