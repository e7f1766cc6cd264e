import * as vscode from 'vscode';
import { offerProblems } from '../../core/companies/offerProblems';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Problem } from '../../core/base/problem';
import { guard } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import { provideFixes } from './provideFixes';

export interface ProblemsNeeds {
  readonly index: NoteIndex;
}

/** Names where a diagnostic comes from; it is the product's name and the same in every language. */
const source = 'Interview Prep';

/** What is wrong with the notes, on its line, and ways to mend it. */
export function register({ index }: ProblemsNeeds): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('interviewPrep');
  let known: ReadonlyMap<string, Problem> = new Map();
  const listening = index.onDidChange(({ snapshot, changed, removed }) => {
    const before = known;
    known = offerProblems(snapshot.notes);
    // What is wrong with an offer on account of a dossier changes with that one.
    const uris = new Set([...removed, ...changed, ...before.keys(), ...known.keys()]);
    shown.set(
      [...uris].map(uri => {
        const offer = known.get(uri);
        const problems = [...(offer ? [offer] : []), ...(snapshot.byUri.get(uri)?.problems ?? [])];
        return [vscode.Uri.parse(uri, true), problems.map(diagnosticOf)];
      }),
    );
  });
  const fixes = vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions: (document, range) =>
        guard('interviewPrep.fixes', () => provideFixes(index, document, range)),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
  return vscode.Disposable.from(shown, listening, fixes);
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Hint,
} as const;

function diagnosticOf({ code, severity, message, span }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(span.line, span.start, span.line, span.end);
  const diagnostic = new vscode.Diagnostic(range, words(message), severities[severity]);
  diagnostic.source = source;
  diagnostic.code = code;
  return diagnostic;
}
