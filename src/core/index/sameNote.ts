import { same } from '../base/same';
import type { Note } from '../notes/note';

/** Whether two readings of a note say the same; the order of its fields counts, as edits keep it. */
export function sameNote(a: Note, b: Note): boolean {
  return same(a, b);
}
