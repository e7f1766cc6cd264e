import * as vscode from 'vscode';
import type { LetterPiece } from '../../core/letters/letterPieces';

/** Nothing in a text is a variable or a stop; only what is still to be said is one, the same wherever it stands. */
export function letterSnippet(pieces: readonly LetterPiece[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  const numbers = new Map<string, number>();
  for (const piece of pieces) {
    if ('text' in piece) snippet.appendText(piece.text);
    else {
      const key = JSON.stringify([piece.placeholder, piece.within]);
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      snippet.appendPlaceholder(`[${piece.placeholder}]`, number);
    }
  }
  return snippet;
}
