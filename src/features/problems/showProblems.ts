import * as vscode from 'vscode';
import { offerProblems } from '../../core/companies/offerProblems';
import type { NoteIndex, NotesChanged } from '../../core/index/noteIndex';
import type { Problem } from '../../core/base/problem';
import { guard } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import { provideFixes } from './provideFixes';

/** Names where a diagnostic comes from; it is the product's name and the same in every language. */
const source = 'Interview Prep';

/** Shows what is wrong with the notes, on its line, and ways to mend it. */
export function showProblems(index: NoteIndex): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('interviewPrep');
  let known: ReadonlyMap<string, Problem> = new Map();
  /** The notes that something is said of: most have nothing, and of those nothing has to be taken back. */
  const marked = new Set<string>();
  const look = ({ snapshot, changed, removed }: NotesChanged) => {
    const before = known;
    known = offerProblems(snapshot.notes);
    // What is wrong with an offer on account of a dossier changes with that one.
    const uris = new Set([...removed, ...changed, ...before.keys(), ...known.keys()]);
    const entries: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const uri of uris) {
      const offer = known.get(uri);
      const problems = [...(offer ? [offer] : []), ...(snapshot.byUri.get(uri)?.problems ?? [])];
      if (problems.length === 0 && !marked.delete(uri)) continue;
      if (problems.length > 0) marked.add(uri);
      entries.push([vscode.Uri.parse(uri, true), problems.map(diagnosticOf)]);
    }
    if (entries.length > 0) shown.set(entries);
  };
  const { snapshot } = index;
  const troubled = snapshot.notes.filter(({ problems }) => problems.length > 0);
  look({ snapshot, changed: troubled.map(({ uri }) => uri), removed: [] });
  const fixes = vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions: (document, range) =>
        guard('interviewPrep.fixes', () => provideFixes(index, document, range)),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
  return vscode.Disposable.from(shown, index.onDidChange(look), fixes);
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
