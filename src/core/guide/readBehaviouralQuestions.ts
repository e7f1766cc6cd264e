import type { GuideWords } from '../kinds/language';
import type { BehaviouralQuestion } from './guide';
import { listed } from './guideMark';
import { fieldItems } from './listItems';
import type { Complain } from './mistake';
import type { SectionTree } from './sectionTree';

/** The items of the section, each with its themes. */
export function readBehaviouralQuestions(
  section: SectionTree,
  { themes }: GuideWords,
  complain: Complain,
): BehaviouralQuestion[] {
  const items = fieldItems(section.blocks, [themes], complain);
  if (items.length === 0) complain(section.line, `“${section.heading}” has no questions.`);
  return items.map(({ id, text, line, fields }) => ({
    id,
    text,
    themes: listed(fields.get(themes), ','),
    line,
  }));
}
