import { collate } from '../base/collate';
import { nameKey } from '../base/nameKey';
import type { Note } from '../notes/note';

export interface NoteGroup {
  /** The same for all spellings of the name. */
  readonly key: string;
  /** The name as it was written first. */
  readonly name: string;
  readonly notes: readonly Note[];
}

/** Notes under each of their names, by the name; and those that have none. */
export function groupNotes(
  notes: readonly Note[],
  namesOf: (note: Note) => readonly string[],
): { readonly groups: readonly NoteGroup[]; readonly rest: readonly Note[] } {
  const groups = new Map<string, { key: string; name: string; notes: Set<Note> }>();
  const rest: Note[] = [];
  for (const note of notes) {
    const names = namesOf(note);
    if (names.length === 0) rest.push(note);
    for (const name of names) {
      const key = nameKey(name);
      const group = groups.get(key) ?? { key, name, notes: new Set() };
      groups.set(key, group);
      group.notes.add(note);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => collate(a.name, b.name));
  return { groups: sorted.map(group => ({ ...group, notes: [...group.notes] })), rest };
}
