import { nameKey } from '../base/nameKey';
import { isOver } from '../companies/noteDates';
import { companiesOf } from '../companies/companyFiles';
import { company } from '../kinds/company';
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

/** The negotiations with the company of a note: those that are open, else all. */
export function negotiationsOf(note: Note, notes: readonly Note[]): readonly Note[] {
  const own = companiesOf(notes).find(
    ({ dossier, negotiations }) => dossier === note || negotiations.includes(note),
  );
  const open = own?.negotiations.filter(negotiation => !isOver(negotiation)) ?? [];
  return open.length > 0 ? open : (own?.negotiations ?? []);
}

/** The notes whose log is the one of a note's company: its negotiations, or the dossier as long as there is none. */
export function logsOf(note: Note, notes: readonly Note[]): readonly Note[] {
  const own = negotiationsOf(note, notes);
  return own.length === 0 && note.kind === company.id ? [note] : own;
}

/** What tells negotiations with the same company apart: where they are. */
export function placeAmong(note: Note, all: readonly Note[]): string | undefined {
  const isShared = all.some(other => other !== note && nameKey(other.title) === nameKey(note.title));
  return isShared ? note.path : undefined;
}
