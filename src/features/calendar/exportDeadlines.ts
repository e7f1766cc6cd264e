import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { slugOf } from '../../core/base/slug';
import { calendarFile } from '../../core/deadlines/calendarFile';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineKeys } from '../../core/deadlines/deadlineKeys';
import { upcoming } from '../../core/deadlines/upcoming';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import type { CallOf, commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { deadlineThresholds, interviewMinutes } from '../../platform/host/settings';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { calendarEntry } from './calendarEntry';
import { chooseDeadlines } from './chooseDeadlines';
import { chooseDestination } from './chooseDestination';
import { deliver, type DeliverNeeds } from './deliver';

export interface ExportNeeds extends DeliverNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
}

/** Makes a calendar file of the deadline that is wanted, else of those that the user picks, and takes it to where it is wanted. */
export async function exportDeadlines(
  wanted: CallOf<typeof commands.exportCalendar>,
  needs: ExportNeeds,
): Promise<Outcome> {
  const { index, clock } = needs;
  const all = await ahead(needs);
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
  const text = await calendarFile(entries, {
    now: clock.now(),
    thresholds: deadlineThresholds(),
    interviewMinutes: interviewMinutes(),
  });
  const name = chosen.length === 1 ? slugOf(first.company) : 'interview-deadlines';
  return deliver(needs, { text, name: `${name}.ics` }, to);
}

async function ahead({ index, clock }: ExportNeeds): Promise<readonly Deadline[]> {
  const { notes } = await index.settled();
  const now = clock.now();
  const all = upcoming(notes, { zone: clock.zone(), sources: deadlineKeys });
  return all.filter(({ instant }) => instant > now);
}
