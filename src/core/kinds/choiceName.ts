import type { NoteKind } from './kind';

/** A value of a choice as a heading: those that are known with a capital, any other as it was written. */
export function choiceName(kind: NoteKind, key: string, value: string): string {
  const known = kind.fields.find(field => field.key === key)?.choices?.includes(value);
  return known ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}
