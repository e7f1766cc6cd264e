import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { isEnding } from '../../core/companies/closing';
import { closedFixes } from '../../core/companies/closedFixes';
import { doubtFixes } from '../../core/companies/doubtFixes';
import { offerSpan, doubtsIn } from '../../core/companies/offerProblems';
import { fixesFor } from '../../core/checks/fixesFor';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Span } from '../../core/base/span';
import { userLocale } from '../../platform/host/userLocale';
import { commands } from '../../manifest/commands';
import { commandFor } from '../../platform/commands/runCommand';
import { openNote } from '../../platform/notes/openNote';
import { codeActionFor } from '../../platform/shown/codeActionFor';

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
  const now = openNote(index, document);
  if (!note || !now) return [];
  const text = document.getText();
  const problems = now.problems.filter(({ span }) => touches(span, range));
  const fixes = problems.flatMap(problem => fixesFor(text, problem, userLocale()));
  if (touches(offerSpan, range)) {
    const notes = index.snapshot.notes.map(other => (other === note ? now : other));
    fixes.push(...closedFixes(now, notes, text));
    fixes.push(...doubtsIn(notes).flatMap(doubt => (doubt.note === now ? doubtFixes(doubt, text) : [])));
  }
  return fixes.map(fix => {
    const action = codeActionFor(document, fix);
    // What ends it with a company ends more than this note, as wherever a status is set.
    if (fix.status !== undefined && isEnding(fix.status)) action.command = statusSet(note.uri, fix.status);
    return action;
  });
}

function statusSet(note: string, status: string): vscode.Command {
  return commandFor(say('Set status'), commands.setStatus, { note, status });
}

function touches({ line, start, end }: Span, range: vscode.Range): boolean {
  return range.intersection(new vscode.Range(line, start, line, end)) !== undefined;
}
