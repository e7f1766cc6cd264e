import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { nameKey } from '../../core/base/nameKey';
import { negotiation } from '../../core/kinds/negotiation';
import { logHeading } from '../../core/negotiations/logEntry';
import type { NoteIndex } from '../../core/index/noteIndex';
import { parseNote } from '../../core/index/parseNote';
import { commands } from '../../manifest/commands';
import { guard } from '../../platform/shown/tell';
import { commandFor } from '../../platform/commands/runCommand';

/** The lens above the log of a negotiation with which an entry is added. */
export function provideLogLenses(index: NoteIndex): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    index.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: document => guard('interviewPrep.logLenses', () => lensesIn(document, index)),
      },
    ),
  );
}

function lensesIn(document: vscode.TextDocument, index: NoteIndex): vscode.CodeLens[] {
  const note = index.snapshot.byUri.get(document.uri.toString());
  if (note?.kind !== negotiation.id) return [];
  // The text may have changed since the index read it, and the lens belongs above its line.
  const { sections } = parseNote(note, document.getText(), note);
  const command = commandFor(say('Add log entry'), commands.addLogEntry, { note: note.uri });
  return sections
    .filter(({ heading }) => nameKey(heading) === nameKey(logHeading))
    .map(({ line }) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command));
}
