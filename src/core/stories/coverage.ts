import { kindOf } from '../kinds/index';
import type { Note } from '../notes/note';

/** Which of the sections that a complete note of its kind has hold words of the user, by their ids. */
export interface Coverage {
  readonly written: readonly string[];
  readonly missing: readonly string[];
}

export function coverageOf(note: Note): Coverage {
  const wanted = kindOf(note.kind)?.sections ?? [];
  const written = new Set<string | undefined>(note.sections.filter(one => one.written).map(({ id }) => id));
  const ids = wanted.map(({ id }) => id);
  return { written: ids.filter(id => written.has(id)), missing: ids.filter(id => !written.has(id)) };
}
