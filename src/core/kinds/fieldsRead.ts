import type { Field, NoteKind } from './kind';

/** All fields that a note of this kind is read for: its own, and those of another kind that people write into it. */
export function fieldsRead(kind: Pick<NoteKind, 'fields' | 'alsoRead'> | undefined): readonly Field[] {
  return [...(kind?.fields ?? []), ...(kind?.alsoRead ?? [])];
}
