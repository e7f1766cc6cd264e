import * as vscode from 'vscode';
import { fixesFor } from '../../core/checks/fixesFor';
import type { Fix } from '../../core/checks/rule';
import type { NoteIndex } from '../../core/notes/noteIndex';
import type { Span } from '../../core/notes/note';
import { parseNote } from '../../core/notes/parseNote';
import { words } from '../../platform/words';

/**
 * Ways to mend what is wrong in a range of a note. The note is read anew: the text may have changed since its
 * problems were found.
 */
export function provideFixes(
  index: NoteIndex,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const note = index.snapshot.byUri.get(document.uri.toString());
  if (!note) return [];
  const text = document.getText();
  const problems = parseNote(note, text, note).problems.filter(({ span }) => touches(span, range));
  return problems.flatMap(problem => fixesFor(text, problem).map(fix => actionFor(document, fix)));
}

function touches({ line, start, end }: Span, range: vscode.Range): boolean {
  return range.intersection(new vscode.Range(line, start, line, end)) !== undefined;
}

function actionFor(document: vscode.TextDocument, { title, edits, preferred }: Fix): vscode.CodeAction {
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
