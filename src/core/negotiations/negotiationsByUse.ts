import { nameKey } from '../base/nameKey';
import { isOver } from '../companies/noteDates';
import { companiesOf } from '../companies/companyFiles';
import { negotiation } from '../kinds/negotiation';
import type { Note } from '../notes/note';

/** The negotiations that something can be logged in, the likeliest first: the note in hand, its company's, open ones. */
export function negotiationsByUse(notes: readonly Note[], inHand: string | undefined): readonly Note[] {
  const own = companiesOf(notes).find(
    ({ dossier, negotiations }) =>
      inHand !== undefined && [dossier, ...negotiations].some(note => note?.uri === inHand),
  );
  const rank = (note: Note): number =>
    note.uri === inHand ? 0 : own?.negotiations.includes(note) ? 1 : isOver(note) ? 3 : 2;
  return notes.filter(({ kind }) => kind === negotiation.id).sort((a, b) => rank(a) - rank(b));
}

/** What tells negotiations with the same company apart: where they are. */
export function placeAmong(note: Note, all: readonly Note[]): string | undefined {
  const isShared = all.some(other => other !== note && nameKey(other.title) === nameKey(note.title));
  return isShared ? note.path : undefined;
}
