import type { BehaviouralQuestion } from './guide';
import type { Complain } from './mistake';
import { plainText } from './plainText';
import { withSubsections, type SectionTree } from './sectionTree';

/** Every section of the part whose heading is a question that an interviewer asks, with what it is about. */
export function readBehaviouralQuestions(
  part: string,
  title: SectionTree,
  complain: Complain,
): BehaviouralQuestion[] {
  return withSubsections(title)
    .filter(({ mark }) => mark?.is === 'question')
    .map(({ heading, mark, line, blocks: [wants] }) => {
      if (!heading.endsWith('?')) complain(line, 'A question ends with a question mark.');
      if (wants?.type !== 'paragraph') complain(line, 'A question begins with what they want to learn.');
      const themes = mark?.themes ?? [];
      if (themes.length === 0) complain(line, `The question lacks its themes: write ${example}.`);
      return {
        id: mark?.id ?? '',
        text: heading,
        part,
        wants: wants?.type === 'paragraph' ? plainText(wants) : '',
        themes,
        line,
      };
    });
}

const example = '`<!-- question: short-name; themes: growth, conflict -->`';
