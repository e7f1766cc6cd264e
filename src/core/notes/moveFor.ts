import type { NoteKind } from '../kinds/kind';
import { slugOf } from '../base/slug';
import type { Note } from './note';

/** How a note's file, or the folder that is its own, follows a new title. Paths are those below the notes folder. */
export interface Move {
  readonly from: string;
  readonly folder: string;
  /** Names in that folder, best first, without end. */
  names(): Iterable<string>;
}

/** `undefined`: the name was not made of the old title, so it is the user's own choice and stays. */
export function moveFor(note: Pick<Note, 'path' | 'title'>, kind: NoteKind, title: string): Move | undefined {
  const { path } = note;
  const old = slugOf(note.title);
  const slug = slugOf(title);
  if (slug === old) return undefined;
  const mark = '*';
  const pattern = kind.pathOf(mark).split('/');
  const named = pattern.findIndex(part => part.includes(mark));
  const part = pattern[named] ?? mark;
  const below = pattern.slice(named + 1);
  const names = path.split('/');
  const at = names.length - below.length - 1;
  if (below.some((name, index) => names[at + 1 + index] !== name)) return undefined;
  if (!isMadeOf(names[at] ?? '', part.split(mark), old)) return undefined;
  return {
    from: names.slice(0, at + 1).join('/'),
    folder: names.slice(0, at).join('/'),
    *names() {
      for (let copy = 1; ; copy += 1) yield part.replace(mark, copy === 1 ? slug : `${slug}-${copy}`);
    },
  };
}

function isMadeOf(name: string, [start = '', end = '']: readonly string[], slug: string): boolean {
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  const made = name.slice(start.length, name.length - end.length);
  return made === slug || (made.startsWith(slug) && /^-\d+$/.test(made.slice(slug.length)));
}
