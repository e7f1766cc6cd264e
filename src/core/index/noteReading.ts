/** What it takes to know a note by its text, or by what was kept of it. Much of the code is for this: it is loaded with the first note. */
export { NoteSource, sharedSource } from '../notes/noteSource';
export { noteFrom } from './noteFrom';
export { readStored, saveNotes, storedNote } from './storedIndex';
