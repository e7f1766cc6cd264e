import { textOf, type Note } from '../notes/note';

/** Whether the interview that a dossier speaks of is the last one, as far as it says. */
export function isFinalRound(dossier: Note): boolean {
  return /\bfinals?\b/i.test(textOf(dossier, 'interview') ?? '');
}
