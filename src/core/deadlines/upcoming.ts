import { atOnce, inTurns, type Stretches, type Turn } from '../base/inTurns';
import { companiesOf, knowCompanies, openNotes } from '../companies/companyFiles';
import { momentsIn } from '../companies/noteDates';
import type { Note } from '../notes/note';
import { deadlineOf, type Deadline } from './deadline';
import { deadlineKeys, type DeadlineKey } from './deadlineKeys';

export interface Asked {
  /** The zone that the user is in. */
  readonly zone: string;
  /** The fields that are looked at. */
  readonly sources: readonly DeadlineKey[];
}

/** The decisions themselves; actions and interviews are added by whoever wants them. */
export const usualSources: readonly DeadlineKey[] = ['deadline', 'my_deadline'];

/**
 * The deadlines of all companies whose matter is not over, in the order of time. Those that have passed are
 * among them: nobody has decided yet.
 */
export function upcoming(notes: readonly Note[], { zone, sources }: Asked): readonly Deadline[] {
  const all = knownIn(notes, zone) ?? keep(notes, zone, atOnce(deadlinesIn(notes, zone)));
  return all.filter(({ key }) => sources.includes(key));
}

/** Works out in turns what all who follow the deadlines of very many notes ask for, and what that takes. */
export async function knowUpcoming(notes: readonly Note[], zone: string, turn: Turn): Promise<void> {
  await knowCompanies(notes, turn);
  if (!knownIn(notes, zone)) keep(notes, zone, await inTurns(deadlinesIn(notes, zone), turn));
}

interface Known {
  readonly zone: string;
  readonly deadlines: readonly Deadline[];
}

/** Several ask about one snapshot, from one zone. */
const known = new WeakMap<readonly Note[], Known>();

function knownIn(notes: readonly Note[], zone: string): readonly Deadline[] | undefined {
  const found = known.get(notes);
  return found?.zone === zone ? found.deadlines : undefined;
}

function keep(notes: readonly Note[], zone: string, deadlines: readonly Deadline[]): readonly Deadline[] {
  // A list that may still change could say something else the next time.
  if (Object.isFrozen(notes)) known.set(notes, { zone, deadlines });
  return deadlines;
}

function* deadlinesIn(notes: readonly Note[], zone: string): Stretches<readonly Deadline[]> {
  for (const note of notes) {
    yield;
    momentsIn(note, zone);
  }
  const found: Deadline[] = [];
  for (const files of companiesOf(notes)) {
    yield;
    for (const note of openNotes(files))
      for (const key of deadlineKeys) {
        const deadline = deadlineOf(note, key, files.name, zone);
        if (deadline) found.push(deadline);
      }
  }
  yield;
  return found.sort((a, b) => a.instant - b.instant || (a.uri < b.uri ? -1 : 1));
}
