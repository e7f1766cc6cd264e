import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import type { Subjects } from '../../platform/trees/subjects';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { createSharedMarks } from '../../platform/writing/sharedMarks';
import { showCountdown } from './countdownItem';
import { createDeadlines } from './deadlines';
import { showOnLines } from './lenses';
import { remind } from './remind';
import { showDeadlines } from './showDeadlines';
import { provideDates } from './spokenFixes';

export interface FollowDeadlinesNeeds {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly subjects: Subjects;
  readonly log: Log;
  /** Where the windows of this user keep what only one of them may do. */
  readonly shared: vscode.Uri;
}

/** The deadlines of the notes while time goes on: in the status bar, in reminders, and on their lines. */
export function followDeadlines(needs: FollowDeadlinesNeeds): vscode.Disposable {
  const { index, clock, log, shared } = needs;
  const deadlines = createDeadlines(index, clock);
  return vscode.Disposable.from(
    deadlines,
    showCountdown(deadlines, clock),
    remind({
      deadlines,
      clock,
      log,
      marks: createSharedMarks(vscode.Uri.joinPath(shared, 'reminders')),
      allRoots: async () => [...new Set((await index.settled()).notes.map(({ root }) => root))],
      show: due => showDeadlines(due.length === 1 ? due[0]?.deadline : undefined, needs),
    }),
    showOnLines(index, clock),
    provideDates(index, clock),
  );
}
