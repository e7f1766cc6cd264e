import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import { commands } from '../../manifest/ids';
import type { Commands } from '../../platform/commands/commands';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { createSharedMarks } from '../../platform/writing/sharedMarks';
import { showCountdown } from './countdownItem';
import { createDeadlines } from './deadlines';
import { showOnLines } from './lenses';
import { actOn, pickDeadline } from './pickDeadline';
import { remind } from './remind';
import { setDeadline } from './setDeadline';
import { provideDates } from './spokenFixes';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly targets: Targets;
  readonly log: Log;
  /** Where the windows of this user keep what only one of them may do. */
  readonly shared: vscode.Uri;
}

/** What has to be decided by when: counted down, set, moved, and never forgotten. */
export function register(needs: Needs): vscode.Disposable {
  const { commands: known, index, clock, log, shared } = needs;
  const deadlines = createDeadlines(index, clock);
  const find = (argument: unknown) => {
    if (typeof argument !== 'object' || argument === null) return undefined;
    const { uri, key } = argument as { readonly uri?: unknown; readonly key?: unknown };
    return deadlines.all().find(one => one.uri === uri && one.key === key);
  };
  const showAll = async (argument?: unknown) => {
    await index.settled();
    const named = find(argument);
    return named ? actOn(named, needs) : pickDeadline(deadlines.all(), needs);
  };
  return vscode.Disposable.from(
    deadlines,
    showCountdown(deadlines, clock),
    remind({
      deadlines,
      clock,
      log,
      marks: createSharedMarks(vscode.Uri.joinPath(shared, 'reminders')),
      show: due => showAll(due.length === 1 ? due[0]?.deadline : undefined),
    }),
    showOnLines(index, clock),
    provideDates(index, clock),
    known.register(commands.showDeadlines, showAll),
    known.register(commands.setDeadline, argument => setDeadline(argument, needs)),
  );
}
