import type { Message } from '../../core/base/message';
import { company } from '../../core/kinds/company';
import { placeAmong } from '../../core/negotiations/negotiationsByUse';
import { textOf, type Note } from '../../core/notes/note';
import { foldersOf } from '../notes/workspaceFolders';
import { pickOne } from './pickOne';

/**
 * Asks for one of these notes, `all` of which there are; says where each is when that has to be told, and for which
 * role, as a company may have two dossiers.
 */
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
      label: nameWithRole(note),
      description: places.length > 0 ? places.join(' · ') : undefined,
    };
  });
  return (await pickOne(title, options))?.value;
}

function nameWithRole(note: Note): string {
  const role = note.kind === company.id ? textOf(note, 'role') : undefined;
  return role === undefined ? note.title : `${note.title} · ${role}`;
}
