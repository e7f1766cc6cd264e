import { say } from '../base/message';
import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import type { Note } from '../notes/note';

const none = say('There is no company yet. “New company dossier” makes one.');

/** The dossier that something is about, where it is not told: which there are, and what to say. */
export const aDossier = {
  among: (notes: readonly Note[]): readonly Note[] => notes.filter(({ kind }) => kind === company.id),
  which: say('Which company is it?'),
  none,
} as const;

/** The same for a note that has a status. */
export const aNoteWithStatus = {
  among: (notes: readonly Note[]): readonly Note[] =>
    notes.filter(({ kind }) => kind === company.id || kind === negotiation.id),
  which: say('Which note is it?'),
  none,
} as const;
