import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import type { Session } from '../../core/sessions/session';
import { statusOf } from '../../core/sessions/statusOf';
import { commands } from '../../manifest/commands';
import { contexts } from '../../manifest/ids';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import { shownWords } from '../../platform/shown/shownWords';
import { words } from '../../platform/shown/words';

export interface SessionItem extends Disposable {
  readonly show: (session: Session | undefined) => void;
}

/** The phase and what is left of it, in the status bar while a session runs and at no other time. */
export function createSessionItem(): SessionItem {
  const item = vscode.window.createStatusBarItem('session', vscode.StatusBarAlignment.Left, 0);
  item.name = words(say('Practice session'));
  item.command = commands.steerSession.id;
  return {
    show(session) {
      void runInVsCode('setContext', contexts.inSession, session !== undefined);
      if (!session) {
        item.hide();
        return;
      }
      const { phase, left, isOver } = statusOf(session);
      item.text = `$(watch) ${words(phase)}: ${words(left)}`;
      item.tooltip = words(say('{0}: choose the step, pause, or stop', session.problem.title));
      item.accessibilityInformation = {
        label: [session.problem.title, phase, left].map(shownWords).join(', '),
        role: 'button',
      };
      item.backgroundColor = isOver ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
