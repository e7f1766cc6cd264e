import type { NoteKind } from './kind';
import type { Language } from './language';
import type { Names } from './names';

/** A section as an edit looks for it: what it may be called, and where it goes among the others of its kind. */
export interface WantedSection {
  /** What a new one is called. */
  readonly heading: string;
  /** Every heading that means it, `heading` among them. */
  readonly known: readonly string[];
  /** The sections of its kind in their order, each with every heading that means it. */
  readonly order: readonly (readonly string[])[];
}

/** A section of a kind in the languages there are; a new one is called so in the language of the note. */
export function wantedSection(
  kind: NoteKind,
  id: string,
  names: Names,
  language: Language = names.languages[0],
): WantedSection {
  return {
    heading: names.heading(kind.id, id, language),
    known: names.headings(kind.id, id),
    order: kind.sections.map(section => names.headings(kind.id, section.id)),
  };
}
