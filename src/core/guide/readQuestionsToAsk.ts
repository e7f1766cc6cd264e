import type { GuideWords } from '../kinds/language';
import type { QuestionToAsk } from './guide';
import { listed } from './guideMark';
import type { Complain } from './mistake';
import { questionItems, type QuestionItem } from './questionItems';
import type { SectionTree } from './sectionTree';

/** The questions of every group: a section of level 2. Lists deeper down are advice, not questions. */
export function readQuestionsToAsk(
  part: SectionTree,
  words: GuideWords,
  complain: Complain,
): QuestionToAsk[] {
  const { goodSign, warningSign, ask } = words;
  return part.subsections
    .filter(({ mark }) => mark?.id !== 'sources')
    .flatMap(group => {
      const items = questionItems(group.blocks, [goodSign, warningSign, ask], complain);
      if (items.length === 0) complain(group.line, `The group “${group.heading}” has no questions.`);
      return items.map(item => questionToAsk(group, item, words, complain));
    });
}

function questionToAsk(
  { heading, mark }: SectionTree,
  { id, text, line, first, fields }: QuestionItem,
  { goodSign, warningSign, ask, audiences }: GuideWords,
  complain: Complain,
): QuestionToAsk {
  const asked = listed(fields.get(ask)?.replace(/\.$/, ''), ',');
  if (first === '') complain(line, 'The paragraph of a question begins with why to ask it.');
  for (const name of asked)
    if (!audiences.includes(name))
      complain(line, `“${name}” is nobody to ask: it takes ${audiences.join(', ')}.`);
  return {
    id,
    groupId: mark?.id ?? '',
    group: heading,
    startupsOnly: mark?.startupsOnly ?? false,
    text,
    why: first,
    goodSign: fields.get(goodSign) ?? '',
    warningSign: fields.get(warningSign) ?? '',
    ask: asked.filter(name => audiences.includes(name)),
    line,
  };
}
