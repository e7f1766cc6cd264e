import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import { addLogEntry, type LogEntryNeeds } from './addLogEntry';
import { provideLogLenses } from './logLenses';

export interface NegotiationsNeeds extends LogEntryNeeds {
  readonly commands: Commands;
}

/** What happens in a negotiation, entry by entry. */
export function register(needs: NegotiationsNeeds): vscode.Disposable {
  return vscode.Disposable.from(
    needs.commands.register(commands.addLogEntry, ({ note }, on) => addLogEntry(note, on, needs)),
    provideLogLenses(needs.index),
  );
}
