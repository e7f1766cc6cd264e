import type { Field, NoteKind } from '../kinds/kind';
import type { Language } from '../kinds/language';
import type { Names } from '../kinds/names';

/** The template of a kind as we bring it: its fields, then its sections in a language, each filled in by the guide. */
export function builtInTemplate(kind: NoteKind, names: Names, language: Language): string {
  const fields = kind.fields.map(field => `${field.key}: {{${field.key}}}\n`).join('');
  const sections = kind.sections.map(({ id }) => `## ${names.heading(kind.id, id, language)}\n\n{{${id}}}\n`);
  return `---\ntype: ${kind.id}\n${fields}---\n\n${sections.join('\n')}`;
}

/** What a field holds when nobody has said anything about it. */
export function emptyValue(
  kind: NoteKind,
  { key, initial, shape }: Field,
  names: Names,
  language: Language,
): string | readonly string[] {
  if (initial !== undefined) return names.choiceWord(kind.id, key, initial, language);
  return shape === 'list' ? [] : '';
}
