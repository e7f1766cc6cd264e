import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { company } from '../../core/kinds/company';
import { negotiation } from '../../core/kinds/negotiation';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/commands';
import { openNote } from '../../platform/notes/openNote';
import { guard } from '../../platform/shown/tell';
import { commandFor } from '../../platform/commands/runCommand';

/** The lens above the log of a negotiation or a dossier with which an entry is added. */
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
  const kind = index.snapshot.byUri.get(document.uri.toString())?.kind;
  if (kind !== negotiation.id && kind !== company.id) return [];
  const note = openNote(index, document);
  if (!note) return [];
  const command = commandFor(say('Add log entry'), commands.addLogEntry, { note: note.uri });
  return note.sections
    .filter(({ id }) => id === 'log')
    .map(({ line }) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command));
}
