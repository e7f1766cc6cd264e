import type { NoteKind } from './kind';
import type { Names } from './names';

/** A value of a choice as a heading: those that are known by their name with a capital, any other as it was written. */
export function choiceName({ id }: NoteKind, key: string, value: string, names: Names): string {
  const known = names.choiceWords(id, key).includes(value) ? names.choice(id, key, value) : undefined;
  const word = known === undefined ? value : names.choiceWord(id, key, known);
  return known === undefined ? value : word.charAt(0).toUpperCase() + word.slice(1);
}
