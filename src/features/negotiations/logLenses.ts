import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { hasName } from '../../core/base/hasName';
import { negotiation } from '../../core/kinds/negotiation';
import { logSection } from '../../core/negotiations/logEntry';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/ids';
import { openNote } from '../../platform/notes/openNote';
import { words } from '../../platform/shown/words';

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
        provideCodeLenses(document) {
          if (index.snapshot.byUri.get(document.uri.toString())?.kind !== negotiation.id) return [];
          const note = openNote(index, document);
          if (!note) return [];
          return note.sections
            .filter(({ heading }) => hasName(logSection.known, heading))
            .map(
              ({ line }) =>
                new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
                  command: commands.addLogEntry,
                  title: words(say('Add log entry')),
                  arguments: [{ note: note.uri }],
                }),
            );
        },
      },
    ),
  );
}
