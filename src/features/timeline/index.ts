import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { lanesOf } from '../../core/deadlines/lanes';
import { timelinePage } from '../../core/deadlines/timelinePage';
import type { FromTimeline } from '../../core/deadlines/timelineProtocol';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import { commands } from '../../manifest/commands';
import { pages } from '../../manifest/ids';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { lineOfField } from '../../platform/editors/lineOfField';
import { openAt } from '../../platform/editors/openAt';
import { everyMinute } from './everyMinute';
import { nowHere } from '../../platform/host/here';
import { createPagePanel } from '../../platform/pages/createPagePanel';
import { timelineState } from './timelineState';

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
    { ready: show, hear: message => answer(message, needs), whileOpen: () => everyMinute(show) },
  );

  function show(): undefined {
    if (panel.isShown) panel.send(timelineState(index.snapshot.notes, nowHere(clock)));
  }

  return vscode.Disposable.from(
    panel,
    needs.commands.register(commands.showTimeline, () => {
      panel.show();
      return undefined;
    }),
    index.onDidChange(show),
  );
}

async function answer(message: FromTimeline, { index, clock }: Needs): Promise<Outcome> {
  switch (message.type) {
    case 'wayOut':
      return runCommand(commands[message.way], message.collision);
    case 'open': {
      const marks = lanesOf(index.snapshot.notes, nowHere(clock)).flatMap(lane => lane.marks);
      const mark = marks.find(({ id }) => id === message.id);
      if (!mark) return undefined;
      const uri = vscode.Uri.parse(mark.note.uri, true);
      const column = message.aside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
      return openAt(uri, await lineOfField(uri, mark.key), column);
    }
  }
}
