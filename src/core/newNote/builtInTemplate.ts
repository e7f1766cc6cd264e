import { sectionOf } from '../guide/sectionOf';
import type { Guide } from '../guide/guide';
import type { Field, NoteKind, SectionKind } from '../kinds/kind';

/** The template of a kind as we bring it: its fields, then its sections with the guide's advice in comments. */
export function builtInTemplate(kind: NoteKind, guide: Guide): string {
  const fields = kind.fields.map(field => `${field.key}: {{${field.key}}}\n`).join('');
  const sections = kind.sections.map(section => sectionTemplate(section, guide)).join('\n');
  return `---\ntype: ${kind.id}\n${fields}---\n\n${sections}`;
}

/** Advice stands in a comment, so that it is never taken for the user's words and never shows in a preview. */
function sectionTemplate({ heading, advice }: SectionKind, guide: Guide): string {
  const section = advice === undefined ? undefined : sectionOf(guide, advice);
  const lines = section ? [section.lead, ...section.points.map(point => `- ${point}`)] : [];
  const comment =
    lines.length > 0 ? `<!-- ${lines.filter(Boolean).join('\n').replaceAll('--', '–')} -->\n\n` : '';
  return `## ${heading}\n\n${comment}{{cursor}}\n`;
}

/** What a field holds when nobody has said anything about it. */
export function emptyValue(field: Field): string | readonly string[] {
  return field.initial ?? (field.shape === 'list' ? [] : '');
}
