import type { NoteKind } from '../kinds/kind';
import { eolOf } from '../markdown/lines';
import { bodyStart } from '../markdown/bodyStart';
import { variable } from './marks';
import { sectionText, type Occasion } from './sectionText';

/** A template with the sections of its kind in place of their variables; what they leave open is filled in later. */
export function fillSections(template: string, { sections, fields }: NoteKind, occasion: Occasion): string {
  const eol = eolOf(template);
  // A section has no place in front matter, and would end it.
  const { start } = bodyStart(template);
  const body = template.slice(start).replace(variable, (whole, name: string) => {
    const section = sections.find(({ id }) => id === name);
    if (!section || fields.some(({ key }) => key === name)) return whole;
    return sectionText(section, occasion).replaceAll('\n', eol);
  });
  return template.slice(0, start) + body;
}
