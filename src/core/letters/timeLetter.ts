import { isExploding } from '../negotiations/isExploding';
import type { Note } from '../notes/note';
import type { LetterId } from './moments';

/** The letter that asks for more time, as short as the time is that the offer leaves. */
export function timeLetter(note: Note): LetterId {
  return isExploding(note) ? 'exploding-first' : 'more-time';
}
