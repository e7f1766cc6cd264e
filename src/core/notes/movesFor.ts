import type { NoteKind } from '../kinds/kind';
import { slugOf } from '../base/slug';
import type { Note } from './note';

/** How a note's file, or the folder that is its own, follows a new title. Paths are those below the notes folder. */
export interface Move {
  readonly from: string;
  readonly folder: string;
  /** Names in that folder, best first, without end. */
  readonly names: () => Iterable<string>;
}

/**
 * What follows, one after the other: the file, then the folder. What was not made of the old title is the user's own
 * choice and stays.
 */
export function movesFor(
  { path, title: before }: Pick<Note, 'path' | 'title'>,
  { pathOf, formerPathOf = pathOf }: NoteKind,
  title: string,
): readonly Move[] {
  const [old, slug] = [slugOf(before), slugOf(title)];
  if (slug === old) return [];
  const patterns = [pathOf(mark), formerPathOf(mark)].map(pattern => pattern.split('/'));
  return patterns.map(pattern => movesAlong(pattern, path.split('/'), old, slug)).find(isSome) ?? [];
}

const mark = '*';
const isSome = (moves: readonly Move[]) => moves.length > 0;

/** From the file up to the highest name with the slug in it, as long as the path is as the pattern says. */
function movesAlong(
  pattern: readonly string[],
  names: readonly string[],
  old: string,
  slug: string,
): readonly Move[] {
  const moves: Move[] = [];
  const below = pattern.slice(pattern.findIndex(part => part.includes(mark)));
  for (const [up, part] of [...below].reverse().entries()) {
    const at = names.length - 1 - up;
    const name = names[at];
    if (name === undefined || !isMadeOf(name, part, old)) break;
    if (!part.includes(mark)) continue;
    moves.push({
      from: names.slice(0, at + 1).join('/'),
      folder: names.slice(0, at).join('/'),
      *names() {
        for (let copy = 1; ; copy += 1) yield part.replace(mark, copy === 1 ? slug : `${slug}-${copy}`);
      },
    });
  }
  return moves;
}

function isMadeOf(name: string, part: string, slug: string): boolean {
  const [start = '', end] = part.split(mark);
  if (end === undefined) return name === part;
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  const made = name.slice(start.length, name.length - end.length);
  return made === slug || (made.startsWith(slug) && /^-\d+$/.test(made.slice(slug.length)));
}
