import type { BehaviouralQuestion } from './guide';
import { fieldItems, listed } from './listItems';
import type { Complain } from './mistake';
import type { SectionTree } from './sectionTree';

/** The items of the section, each with its `Themes:`. */
export function readBehaviouralQuestions(section: SectionTree, complain: Complain): BehaviouralQuestion[] {
  const items = fieldItems(section.blocks, ['Themes'], complain);
  if (items.length === 0) complain(section.line, `“${section.heading}” has no questions.`);
  return items.map(({ text, line, fields }) => ({ text, themes: listed(fields.get('Themes')), line }));
}
