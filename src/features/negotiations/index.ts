import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import { withFirstNote } from '../../platform/notes/withFirstNote';
import type { LogEntryNeeds } from './addLogEntry';

export interface NegotiationsNeeds extends LogEntryNeeds {
  readonly commands: Commands;
}

/** What happens in a negotiation, entry by entry. */
export function register(needs: NegotiationsNeeds): vscode.Disposable {
  const { index } = needs;
  return vscode.Disposable.from(
    needs.commands.register(commands.addLogEntry, async ({ note }, on) => {
      const { addLogEntry } = await import('./addLogEntry');
      return addLogEntry(note, on, needs);
    }),
    withFirstNote(index, 'interviewPrep.logLenses', async () =>
      (await import('./logLenses')).provideLogLenses(index),
    ),
  );
}
