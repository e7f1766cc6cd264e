import { kindOf } from '../kinds/index';
import { nameKey } from '../base/nameKey';
import type { Note } from '../notes/note';

/** Which of the sections that a complete note of its kind has hold words of the user. */
export interface Coverage {
  readonly written: readonly string[];
  readonly missing: readonly string[];
}

export function coverageOf(note: Note): Coverage {
  const wanted = kindOf(note.kind)?.sections ?? [];
  const written = new Set(
    note.sections.filter(section => section.written).map(({ heading }) => nameKey(heading)),
  );
  const headings = wanted.map(({ heading }) => heading);
  return {
    written: headings.filter(heading => written.has(nameKey(heading))),
    missing: headings.filter(heading => !written.has(nameKey(heading))),
  };
}
