import * as vscode from 'vscode';
import type { SnippetPart } from '../../core/snippets/snippetPart';

/** The parts of a snippet in the form in which VS Code takes them; no text in them is read as its syntax. */
export function snippetString(
  parts: readonly SnippetPart[],
  snippet = new vscode.SnippetString(),
): vscode.SnippetString {
  for (const part of parts) {
    if ('text' in part) snippet.appendText(part.text);
    else if ('choices' in part) snippet.appendChoice([...part.choices], part.stop);
    else if ('variable' in part)
      snippet.appendVariable(part.variable, inner => void snippetString(part.otherwise, inner));
    else if (part.filled.length === 0) snippet.appendTabstop(part.stop);
    else snippet.appendPlaceholder(inner => void snippetString(part.filled, inner), part.stop);
  }
  return snippet;
}
