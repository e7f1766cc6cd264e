import { companiesOf, openNotes } from '../companies/companyFiles';
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
  const wanted = deadlineKeys.filter(key => sources.includes(key));
  return companiesOf(notes)
    .flatMap(files => openNotes(files).map(note => ({ note, name: files.name })))
    .flatMap(({ note, name }) => wanted.flatMap(key => deadlineOf(note, key, name, zone) ?? []))
    .sort((a, b) => a.instant - b.instant || (a.uri < b.uri ? -1 : 1));
}
