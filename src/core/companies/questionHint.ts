import { say } from '../base/message';
import type { Guide } from '../guide/guide';
import type { Tooltip } from '../outlines/noteTooltip';
import { plainLine } from '../search/plainLine';
import { guideQuestion } from './askedQuestions';

/** What the guide says of a task: why to ask it, how to read the answer, whom to ask. A task of the user's own has its text alone. */
export function questionHint(guide: Guide, task: string): Tooltip {
  const question = guideQuestion(guide, task);
  if (!question) return { title: plainLine(task), lines: [], problems: [] };
  return {
    title: question.text,
    lines: [
      { name: say('Why ask'), text: question.why },
      { name: say('Good sign'), text: question.goodSign },
      { name: say('Warning sign'), text: question.warningSign },
      { name: say('Whom to ask'), text: question.ask.join(', ') },
    ],
    problems: [],
  };
}
