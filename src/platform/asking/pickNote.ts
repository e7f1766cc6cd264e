import type { Message } from '../../core/base/message';
import { placeAmong } from '../../core/negotiations/negotiationsByUse';
import type { Note } from '../../core/notes/note';
import { foldersOf } from '../notes/folderNames';
import { pickOne } from './pickOne';

/** Asks for one of these notes, `all` of which there are; says where each is when that has to be told. */
export async function pickNote(
  title: Message,
  notes: readonly Note[],
  all: readonly Note[],
): Promise<Note | undefined> {
  const folderOf = foldersOf(all);
  const options = notes.map(note => {
    const places = [placeAmong(note, notes), folderOf(note.root)].filter(place => place !== undefined);
    return {
      value: note,
      label: note.title,
      description: places.length > 0 ? places.join(' · ') : undefined,
    };
  });
  return (await pickOne(title, options))?.value;
}
