import * as vscode from 'vscode';
import { lanesOf } from '../../core/deadlines/lanes';
import { parseFromTimeline, type FromTimeline } from '../../core/deadlines/timelineProtocol';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import { say } from '../../core/base/message';
import { commands } from '../../manifest/commands';
import { pages } from '../../manifest/ids';
import { runCommand } from '../../platform/commands/runCommand';
import { nowHere } from '../../platform/host/here';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { everyMinute } from './everyMinute';
import { lineOfField } from '../../platform/editors/lineOfField';
import { openAt } from '../../platform/editors/openAt';
import { warn } from '../../platform/shown/tell';
import { webviewPage } from '../../platform/pages/webviewPage';
import { words } from '../../platform/shown/words';
import { timelineState } from './timelineState';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly log: Log;
  readonly extensionUri: vscode.Uri;
}

/** The timeline: one page, which shows what the index knows for as long as it is open. */
export function register({
  commands: { register },
  index,
  clock,
  log,
  extensionUri,
}: Needs): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  const title = words(say('Interview timeline'));
  let panel: vscode.WebviewPanel | undefined;

  function show(): void {
    if (panel?.visible) void panel.webview.postMessage(timelineState(index.snapshot.notes, nowHere(clock)));
  }

  async function hear(message: FromTimeline): Promise<Outcome> {
    switch (message.type) {
      case 'ready':
        show();
        return undefined;
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

  const run = async (work: Promise<Outcome>): Promise<void> => {
    try {
      const outcome = await work;
      if (outcome) warn(outcome.why);
    } catch (error) {
      log.error('The timeline', { error });
    }
  };

  function fill(made: vscode.WebviewPanel): void {
    panel = made;
    const { webview } = made;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    made.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    const parts = vscode.Disposable.from(
      webview.onDidReceiveMessage(data => {
        const message = parseFromTimeline(data);
        if (message) void run(hear(message));
      }),
      made.onDidChangeViewState(show),
      // The line of today moves on while somebody may look at it, and no longer.
      everyMinute(show),
    );
    made.onDidDispose(() => {
      parts.dispose();
      if (panel === made) panel = undefined;
    });
    webview.html = webviewPage(webview, { folder, name: 'timeline', title: 'Timeline' });
  }

  return vscode.Disposable.from(
    register(commands.showTimeline, () => {
      if (panel) panel.reveal();
      else fill(vscode.window.createWebviewPanel(pages.timeline, title, vscode.ViewColumn.Active));
      return undefined;
    }),
    // A window that is opened again has its pages back.
    vscode.window.registerWebviewPanelSerializer(pages.timeline, {
      deserializeWebviewPanel: restored => {
        panel?.dispose();
        fill(restored);
        return Promise.resolve();
      },
    }),
    index.onDidChange(show),
    new vscode.Disposable(() => {
      panel?.dispose();
    }),
  );
}
