import type { GuideWords } from '../kinds/language';
import type { Letter } from './guide';
import type { Complain } from './mistake';
import { plainText } from './plainText';
import { withSubsections, type SectionTree } from './sectionTree';

/** Every section of the part that is a letter: a paragraph on when it is sent, then the letter as a quotation. */
export function readLetters(
  part: string,
  title: SectionTree,
  { letter: begin }: GuideWords,
  complain: Complain,
): Letter[] {
  return withSubsections(title)
    .filter(({ heading, mark }) => mark?.is === 'letter' || heading.startsWith(begin))
    .map(section => readLetter(part, section, begin, complain));
}

function readLetter(part: string, section: SectionTree, begin: string, complain: Complain): Letter {
  const [when, quotation, ...more] = section.blocks;
  if (when?.type !== 'paragraph') complain(section.line, 'A letter begins with when it is sent.');
  if (quotation?.type !== 'blockquote' || quotation.children.some(({ type }) => type !== 'paragraph'))
    complain(section.line, 'A letter stands in one quotation, after the paragraph, in paragraphs.');
  if (more.length > 0 || section.subsections.length > 0)
    complain(section.line, 'Nothing follows a letter in its section.');
  const { heading, mark } = section;
  if (mark?.is !== 'letter')
    complain(section.line, 'A letter has its name in `<!-- letter: short-name -->`, on the line below it.');
  if (!heading.startsWith(begin)) complain(section.line, `The heading of a letter begins with “${begin}”.`);
  return {
    id: mark?.id ?? '',
    title: heading.startsWith(begin) ? heading.slice(begin.length) : heading,
    group: section.breadcrumb.at(-1) ?? '',
    part,
    when: when ? plainText(when) : '',
    text: quotation?.type === 'blockquote' ? quotation.children.map(plainText).join('\n\n') : '',
    line: section.line,
  };
}
