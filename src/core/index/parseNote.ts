import type { Names } from '../kinds/names';
import type { Note } from '../notes/note';
import { NoteSource } from '../notes/noteSource';
import type { NoteFile } from '../ports';
import { noteFrom } from './noteFrom';

/** A note from its text, for those who have nothing else of it: see `noteFrom`. */
export function parseNote(
  file: NoteFile,
  text: string,
  previous?: Note,
  onDisk?: string,
  names?: Names,
): Note {
  return noteFrom(file, new NoteSource(text), previous, onDisk, names);
}
