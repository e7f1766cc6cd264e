import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { calendarFile } from '../../core/deadlines/calendarFile';
import { deadlineKeys, type Deadline } from '../../core/deadlines/deadline';
import { upcoming } from '../../core/deadlines/upcoming';
import { slugOf } from '../../core/base/slug';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/ids';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/folderNames';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import type { Targets } from '../../platform/trees/noteTargets';
import { reminderHours } from '../../platform/files/settings';
import { chooseDeadlines } from './chooseDeadlines';
import { chooseDestination, isDestination } from './chooseDestination';
import { deliver } from './deliver';
import { calendarEntry } from './calendarEntry';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly writer: NoteWriter;
  readonly targets: Targets;
  /** The extension's own storage: what is opened in a calendar has to lie somewhere. */
  readonly storage: vscode.Uri;
}

/** Deadlines for the user's own calendar, as a file that they open or keep. */
export function register(needs: Needs): vscode.Disposable {
  const { index, clock, targets } = needs;
  const { register } = needs.commands;

  async function ahead(): Promise<readonly Deadline[]> {
    const { notes } = await index.settled();
    const now = clock.now();
    return upcoming(notes, { zone: clock.zone(), sources: deadlineKeys }).filter(
      ({ instant }) => instant > now,
    );
  }

  async function exportDeadlines(wanted: Wanted | undefined): Promise<Outcome> {
    const all = await ahead();
    if (all.length === 0) return refuse(say('There is no upcoming deadline to put in a calendar.'));
    const chosen = wanted
      ? all.filter(({ uri, key }) => uri === wanted.uri && key === wanted.key)
      : await chooseDeadlines(all, clock, foldersOf(index.snapshot.notes));
    if (!chosen) return undefined;
    const [first] = chosen;
    if (!first) return refuse(say('This deadline has passed, or its note no longer names a day.'));

    const to = wanted?.to ?? (await chooseDestination());
    if (!to) return undefined;
    const entries = await Promise.all(chosen.map(calendarEntry));
    const text = await calendarFile(entries, { now: clock.now(), alarms: reminderHours() });
    const name = chosen.length === 1 ? slugOf(first.company) : 'interview-deadlines';
    return deliver(needs, { text, name: `${name}.ics` }, to);
  }

  return vscode.Disposable.from(
    register(commands.exportCalendar, asked => exportDeadlines(readWanted(asked))),
    register(commands.addToCalendar, (...args) => {
      const [node] = targets(args);
      const wanted = node?.opens && readWanted({ uri: node.opens.uri, key: node.opens.field });
      return wanted
        ? exportDeadlines(wanted)
        : refuse(say('Give it a day first, so that a calendar can show it.'));
    }),
  );
}

/** One deadline, and where it is to go, by those who know that already. */
interface Wanted extends Pick<Deadline, 'uri' | 'key'> {
  readonly to: Parameters<typeof deliver>[2] | undefined;
}

function readWanted(asked: unknown): Wanted | undefined {
  if (typeof asked !== 'object' || asked === null) return undefined;
  const { uri, key, to } = asked as Readonly<Record<string, unknown>>;
  const known = deadlineKeys.find(one => one === key);
  if (typeof uri !== 'string' || known === undefined) return undefined;
  return { uri, key: known, to: isDestination(to) ? to : undefined };
}
