import type { NoteKind } from '../../src/core/kinds/kind';
import { wantedSection, type WantedSection } from '../../src/core/kinds/wantedSection';
import { ours } from '../../src/core/languages/ours';

/** The sections of a kind as English notes call them. */
export function headingsOf(kind: NoteKind): string[] {
  return kind.sections.map(({ id }) => ours.heading(kind.id, id));
}

/** The section of a kind that English notes call so; one that its kind does not know has no place among the others. */
export function wantedNamed(kind: NoteKind, heading: string): WantedSection {
  const id = ours.section(kind.id, heading);
  const own = kind.sections.find(section => section.id === id);
  if (own) return wantedSection(kind, own.id, ours);
  return { heading, known: [heading], order: headingsOf(kind).map(known => [known]) };
}
