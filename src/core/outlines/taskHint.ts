import { say } from '../base/message';
import type { Guide, GuideSection } from '../guide/guide';
import { sectionTask } from '../guide/sectionTask';
import type { Tooltip } from './tooltip';
import { plainLine } from '../base/plainLine';
import { guideQuestion, questionKey } from '../companies/askedQuestions';

/**
 * What the guide says of a task: of a question why to ask it, how to read the answer and whom to ask, of a rule all
 * that stands below it. A task of the user's own has its text alone.
 */
export function taskHint(guide: Guide, task: string): Tooltip {
  const question = guideQuestion(guide, task);
  if (question)
    return {
      title: question.text,
      lines: [
        { name: say('Why ask'), text: question.why },
        { name: say('Good sign'), text: question.goodSign },
        { name: say('Warning sign'), text: question.warningSign },
        { name: say('Who to ask'), text: question.ask.join(', ') },
      ],
      problems: [],
    };
  const section = sectionOfTask(guide, task);
  if (section)
    return { title: section.heading, lines: section.text.split('\n').map(text => ({ text })), problems: [] };
  return { title: plainLine(task), lines: [], problems: [] };
}

/** The section that a task was made of. Where its words are others by now, it is the user's own. */
function sectionOfTask({ sections }: Guide, task: string): GuideSection | undefined {
  const key = questionKey(task);
  return sections.find(section => section.hasLead && questionKey(sectionTask(section)) === key);
}
