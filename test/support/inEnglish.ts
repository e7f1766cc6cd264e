import type { NoteKind } from '../../src/core/kinds/kind';
import { ours } from '../../src/core/languages/ours';

/** The sections of a kind as English notes call them. */
export function headingsOf(kind: NoteKind): string[] {
  return kind.sections.map(({ id }) => ours.heading(kind.id, id));
}

/** The order of a kind's sections, for an edit that knows headings. */
export function orderOf(kind: NoteKind): { readonly sections: readonly { readonly heading: string }[] } {
  return { sections: headingsOf(kind).map(heading => ({ heading })) };
}
