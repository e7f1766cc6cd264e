import type { NoteKind } from './kind';

/** A section as an edit looks for it: what it may be called, and where it goes among the others of its kind. */
export interface WantedSection {
  /** What a new one is called. */
  readonly heading: string;
  /** Every heading that means it, `heading` among them. */
  readonly known: readonly string[];
  /** The sections of its kind in their order, each with every heading that means it. */
  readonly order: readonly (readonly string[])[];
}

/** The section of a kind that has this heading. */
export function wantedSection({ sections }: Pick<NoteKind, 'sections'>, heading: string): WantedSection {
  return { heading, known: [heading], order: sections.map(section => [section.heading]) };
}
