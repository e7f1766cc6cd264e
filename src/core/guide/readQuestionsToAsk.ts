import { audiences, type Audience, type QuestionToAsk } from './guide';
import { isForStartups } from './isForStartups';
import { fieldItems, listed, type FieldItem } from './listItems';
import type { Complain } from './mistake';
import type { SectionTree } from './sectionTree';

const fieldNames = ['Why ask', 'Good sign', 'Warning sign', 'Ask'];

/** The questions of every group: a section of level 2. Lists deeper down are advice, not questions. */
export function readQuestionsToAsk(part: SectionTree, complain: Complain): QuestionToAsk[] {
  return part.subsections
    .filter(({ heading }) => heading !== 'Sources')
    .flatMap(group => {
      const items = fieldItems(group.blocks, fieldNames, complain);
      if (items.length === 0) complain(group.line, `The group “${group.heading}” has no questions.`);
      return items.map(item => questionToAsk(group.heading, item, complain));
    });
}

function questionToAsk(group: string, { text, line, fields }: FieldItem, complain: Complain): QuestionToAsk {
  return {
    group,
    startupsOnly: isForStartups(group),
    text,
    why: fields.get('Why ask') ?? '',
    goodSign: fields.get('Good sign') ?? '',
    warningSign: fields.get('Warning sign') ?? '',
    ask: listed(fields.get('Ask')).filter(name => isAudience(name, line, complain)),
    line,
  };
}

function isAudience(name: string, line: number, complain: Complain): name is Audience {
  const known = audiences.some(audience => audience === name);
  if (!known) complain(line, `“${name}” is nobody to ask: it takes ${audiences.join(', ')}.`);
  return known;
}
