import type { List } from 'mdast';
import type { GuideSection } from './guide';
import type { Complain } from './mistake';
import { plainLines, plainText } from './plainText';
import type { SectionTree } from './sectionTree';

/** A section in the form in which the guide is shipped. */
export function guideSection(part: string, section: SectionTree, complain: Complain): GuideSection {
  const { heading, level, line, breadcrumb, blocks } = section;
  const [first] = blocks;
  const items = blocks.flatMap(block => (block.type === 'list' ? points(block, 0) : []));
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
    points: items.map(item => item.text),
    pointDepths: items.map(item => item.depth),
    text: lines.map(({ text }) => text).join('\n'),
    textLines: lines.map(({ line }) => line),
  };
}

interface Point {
  readonly text: string;
  readonly depth: number;
}

function points(list: List, depth: number): Point[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap(block =>
      block.type === 'list' ? points(block, depth + 1) : [{ text: plainText(block), depth }],
    ),
  );
}
