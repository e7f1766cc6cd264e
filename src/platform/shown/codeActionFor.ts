import * as vscode from 'vscode';
import type { Fix } from '../../core/checks/rule';
import { words } from './words';

/** A way to mend something, as VS Code offers it. */
export function codeActionFor(
  document: vscode.TextDocument,
  { title, edits, preferred }: Fix,
): vscode.CodeAction {
  const action = new vscode.CodeAction(words(title), vscode.CodeActionKind.QuickFix);
  action.isPreferred = preferred;
  action.edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    action.edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      text,
    );
  return action;
}
