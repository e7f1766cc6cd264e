import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import { settings } from '../../manifest/ids';
import type { Commands } from '../../platform/commands/commands';
import { guard } from '../../platform/shown/tell';
import { mayHaveSums } from './mayHaveSums';

export interface SumsNeeds {
  readonly commands: Commands;
}

/** The results of sums, behind their lines in a design note. */
export function register({ commands: { register: command } }: SumsNeeds): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(
      { language: 'markdown' },
      {
        onDidChangeInlayHints: changed.event,
        provideInlayHints: (document, range) =>
          guard('interviewPrep.sumHints', async () =>
            mayHaveSums(document) ? (await import('./sumHints')).sumHints(document, range) : [],
          ),
      },
    ),
    vscode.workspace.onDidChangeConfiguration(change => {
      if ([settings.sums, settings.folder].some(id => change.affectsConfiguration(id))) changed.fire();
    }),
    command(commands.copyResult, async result => {
      if (result !== undefined) await vscode.env.clipboard.writeText(result);
      return undefined;
    }),
  );
}
