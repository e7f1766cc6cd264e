import type { List } from 'mdast';
import type { GuideSection } from './guide';
import type { Complain } from './mistake';
import { plainLines, plainText } from './plainText';
import type { SectionTree } from './sectionTree';

/** A section in the form in which the guide is shipped. */
export function guideSection(part: string, section: SectionTree, complain: Complain): GuideSection {
  const { heading, level, line, breadcrumb, blocks } = section;
  const [first] = blocks;
  const lines = plainLines(blocks);
  if (lines.length === 0 && section.subsections.length === 0)
    complain(line, `“${heading}” has nothing under it.`);
  return {
    id: `${part}#${heading}`,
    part,
    heading,
    level,
    line,
    breadcrumb,
    lead: first?.type === 'paragraph' ? plainText(first) : '',
    points: blocks.flatMap(block => (block.type === 'list' ? points(block) : [])),
    text: lines.map(({ text }) => text).join('\n'),
    textLines: lines.map(({ line }) => line),
  };
}

function points(list: List): string[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap(block => (block.type === 'list' ? points(block) : [plainText(block)])),
  );
}
