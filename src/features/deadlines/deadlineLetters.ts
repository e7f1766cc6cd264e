import { timeLetter } from '../../core/letters/timeLetter';
import type { Note } from '../../core/notes/note';
import type { commands, CallOf } from '../../manifest/commands';

/** What opens the letter that asks the company of a negotiation for more time. */
export function askForTime(note: Note): CallOf<typeof commands.insertLetter> {
  return { letter: timeLetter(note), note: note.uri, untitled: true };
}
