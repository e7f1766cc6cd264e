import * as vscode from 'vscode';
import { withLineEnds } from '../../core/base/lineEnds';
import { scaffoldSnippet } from '../../core/newNote/scaffoldSnippet';
import { saveUnchanged } from './saveDocument';
import type { Tools } from './tools';

/** A stretch of a text with the places that Tab visits. */
export interface Filled {
  readonly start: number;
  readonly end: number;
  readonly snippet: vscode.SnippetString;
}

/** What is inserted is indented as it is to be already. */
export const asItIs = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };

/** Opens a file that was just made with this text, and makes the stretch of it a snippet. */
export async function openFilled(
  tools: Tools,
  uri: vscode.Uri,
  text: string,
  filled: Filled | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = positionIn(text, filled?.start ?? 0);
  // The cursor is in its place from the first moment on, for those who type at once.
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(start, start),
  });
  // They, or somebody else, may have changed the file by now: then there is nothing to add.
  const before = document.getText();
  if (!filled || withLineEnds(before, '\n') !== withLineEnds(text, '\n')) return;
  const range = new vscode.Range(start, positionIn(text, filled.end));
  await editor.insertSnippet(filled.snippet, range, asItIs);
  // The text is what the file holds already; saving only tells the editor so. Typing is not ours to save.
  if (document.getText() === before) await saveUnchanged(tools, document);
}

/** Where an offset is by its line: the lines of the file may end in another way than those of the text. */
function positionIn(text: string, offset: number): vscode.Position {
  const lines = withLineEnds(text.slice(0, offset), '\n').split('\n');
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}

/** The stretch between the first and the last of these places; nothing where there is none. */
export function stopsOf(text: string, stops: readonly number[]): Filled | undefined {
  const scaffold = scaffoldSnippet(text, stops);
  if (!scaffold) return undefined;
  const snippet = new vscode.SnippetString();
  for (const piece of scaffold.pieces) {
    if ('stop' in piece) snippet.appendTabstop();
    else snippet.appendText(piece.text);
  }
  return { start: scaffold.start, end: scaffold.end, snippet };
}
