import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { timelinePage } from '../../core/deadlines/timelinePage';
import type { FromTimeline } from '../../core/deadlines/timelineProtocol';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import { commands } from '../../manifest/commands';
import { pages } from '../../manifest/ids';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { everyMinute } from './everyMinute';
import { guard } from '../../platform/shown/tell';
import { createPagePanel } from '../../platform/pages/createPagePanel';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly log: Log;
  readonly extensionUri: vscode.Uri;
}

/** The timeline: one page, which shows what the index knows for as long as it is open. */
export function register(needs: Needs): vscode.Disposable {
  const { index, clock, log, extensionUri } = needs;
  const panel = createPagePanel(
    timelinePage,
    {
      id: pages.timeline,
      folder: vscode.Uri.joinPath(extensionUri, 'dist', 'webview'),
      tab: say('Interview timeline'),
      icon: vscode.Uri.joinPath(extensionUri, 'media', 'icon.png'),
      log,
    },
    // The line of today moves on while the page is open.
    { ready: show, hear, whileOpen: () => everyMinute(showAgain) },
  );

  async function show(): Promise<undefined> {
    if (!panel.isShown) return;
    const { timelineState } = await import('./timelineState');
    panel.send(timelineState(index.snapshot.notes, clock));
  }

  async function hear(message: FromTimeline): Promise<Outcome> {
    if (message.type === 'wayOut') return runCommand(commands[message.way], message.collision);
    const { openMark } = await import('./openMark');
    return openMark(message, needs);
  }

  function showAgain(): void {
    void guard(pages.timeline, show);
  }

  return vscode.Disposable.from(
    panel,
    needs.commands.register(commands.showTimeline, () => {
      panel.show();
      return undefined;
    }),
    index.onDidChange(showAgain),
  );
}
