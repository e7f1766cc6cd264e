import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { deadlineKeys } from '../../core/deadlines/deadlineKeys';
import { commands, type CallOf } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { Subjects } from '../../platform/trees/subjects';
import type { ExportNeeds } from './exportDeadlines';

export interface CalendarNeeds extends ExportNeeds {
  readonly commands: Commands;
  readonly subjects: Subjects;
}

/** Deadlines for the user's own calendar, as a file that they open or keep. */
export function register(needs: CalendarNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  const exported = async (asked: CallOf<typeof commands.exportCalendar>) => {
    const { exportDeadlines } = await import('./exportDeadlines');
    return exportDeadlines(asked, needs);
  };
  return vscode.Disposable.from(
    command(commands.exportCalendar, exported),
    command(commands.addToCalendar, (_, on) => {
      const row = needs.subjects.row(on);
      const key = deadlineKeys.find(known => known === row?.opens?.field);
      return row?.opens && key
        ? exported({ uri: row.opens.uri, key })
        : refuse(say('Give it a day first, so that a calendar can show it.'));
    }),
  );
}
