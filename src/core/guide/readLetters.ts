import type { Letter } from './guide';
import type { Complain } from './mistake';
import { plainText } from './plainText';
import { withSubsections, type SectionTree } from './sectionTree';

const marker = 'Letter: ';

/** Every section of the part that is a letter: a paragraph on when it is sent, then the letter as a quotation. */
export function readLetters(part: string, title: SectionTree, complain: Complain): Letter[] {
  return withSubsections(title)
    .filter(({ heading }) => heading.startsWith(marker))
    .map(section => readLetter(part, section, complain));
}

function readLetter(part: string, section: SectionTree, complain: Complain): Letter {
  const [when, quotation, ...more] = section.blocks;
  if (when?.type !== 'paragraph') complain(section.line, 'A letter begins with when it is sent.');
  if (quotation?.type !== 'blockquote' || quotation.children.some(({ type }) => type !== 'paragraph'))
    complain(section.line, 'A letter stands in one quotation, after the paragraph, in paragraphs.');
  if (more.length > 0 || section.subsections.length > 0)
    complain(section.line, 'Nothing follows a letter in its section.');
  return {
    title: section.heading.slice(marker.length),
    group: section.breadcrumb.at(-1) ?? '',
    part,
    when: when ? plainText(when) : '',
    text: quotation?.type === 'blockquote' ? quotation.children.map(plainText).join('\n\n') : '',
    line: section.line,
  };
}
