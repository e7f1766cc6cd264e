import * as vscode from 'vscode';
import { commands, settings } from '../../manifest/ids';
import type { Commands } from '../../platform/commands/commands';
import { sumHints } from './sumHints';

export interface Needs {
  readonly commands: Commands;
}

/** The results of sums, behind their lines in a design note. */
export function register({ commands: { register: command } }: Needs): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(
      { language: 'markdown' },
      {
        onDidChangeInlayHints: changed.event,
        provideInlayHints: (document, range) => sumHints(document, range),
      },
    ),
    vscode.workspace.onDidChangeConfiguration(change => {
      if ([settings.sums, settings.folder].some(id => change.affectsConfiguration(id))) changed.fire();
    }),
    command(commands.copyResult, async result => {
      if (typeof result === 'string' && result.length <= longest)
        await vscode.env.clipboard.writeText(result);
      return undefined;
    }),
  );
}

/** No result is longer: whoever else calls the command has nothing to put on the clipboard. */
const longest = 200;
