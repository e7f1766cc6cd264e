import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import { commands, type CallOf } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { Subjects } from '../../platform/trees/subjects';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { createSharedMarks } from '../../platform/writing/sharedMarks';
import { showCountdown } from './countdownItem';
import { createDeadlines } from './deadlines';
import { showOnLines } from './lenses';
import { actOn, pickDeadline } from './pickDeadline';
import { remind } from './remind';
import { setDeadline } from './setDeadline';
import { provideDates } from './spokenFixes';

export interface DeadlinesNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly subjects: Subjects;
  readonly log: Log;
  /** Where the windows of this user keep what only one of them may do. */
  readonly shared: vscode.Uri;
}

/** What has to be decided by when: counted down, set, moved, and never forgotten. */
export function register(needs: DeadlinesNeeds): vscode.Disposable {
  const { index, clock, log, shared } = needs;
  const { register: command } = needs.commands;
  const deadlines = createDeadlines(index, clock);
  const show = async (named: CallOf<typeof commands.showDeadlines>) => {
    await index.settled();
    const all = deadlines.all();
    const found = named && all.find(({ uri, key }) => uri === named.uri && key === named.key);
    return found ? actOn(found, needs) : pickDeadline(all, needs);
  };
  return vscode.Disposable.from(
    deadlines,
    showCountdown(deadlines, clock),
    remind({
      deadlines,
      clock,
      log,
      marks: createSharedMarks(vscode.Uri.joinPath(shared, 'reminders')),
      show: due => show(due.length === 1 ? due[0]?.deadline : undefined),
    }),
    showOnLines(index, clock),
    provideDates(index, clock),
    command(commands.showDeadlines, show),
    command(commands.setDeadline, (call, on) => setDeadline(call, on, needs)),
  );
}
