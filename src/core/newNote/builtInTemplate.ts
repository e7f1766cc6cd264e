import type { Field, NoteKind } from '../kinds/kind';
import { sectionVariable } from './fillSections';

/** The template of a kind as we bring it: its fields, then its sections, each filled in by the guide. */
export function builtInTemplate(kind: NoteKind): string {
  const fields = kind.fields.map(field => `${field.key}: {{${field.key}}}\n`).join('');
  const sections = kind.sections.map(({ heading }) => `## ${heading}\n\n{{${sectionVariable(heading)}}}\n`);
  return `---\ntype: ${kind.id}\n${fields}---\n\n${sections.join('\n')}`;
}

/** What a field holds when nobody has said anything about it. */
export function emptyValue(field: Field): string | readonly string[] {
  return field.initial ?? (field.shape === 'list' ? [] : '');
}
