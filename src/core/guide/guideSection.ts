import type { List } from 'mdast';
import type { GuideSection } from './guide';
import type { Complain } from './mistake';
import { plainLines, plainText } from './plainText';
import type { SectionTree } from './sectionTree';

/** A section in the form in which the guide is shipped. */
export function guideSection(part: string, section: SectionTree, complain: Complain): GuideSection {
  const { mark } = section;
  if (!mark) complain(section.line, `“${section.heading}” has no id: write ${example} on the line below it.`);
  const { heading, level, line, breadcrumb, blocks } = section;
  const [first] = blocks;
  const items = blocks.flatMap(block => (block.type === 'list' ? points(block, 0) : []));
  const lines = plainLines(blocks);
  if (lines.length === 0 && section.subsections.length === 0)
    complain(line, `“${heading}” has nothing under it.`);
  return {
    id: sectionId(part, section),
    part,
    heading,
    startupsOnly: mark?.startupsOnly ?? false,
    level,
    line,
    breadcrumb,
    hasLead: first?.type === 'paragraph' && plainText(first) !== '',
    points: items.map(item => item.text),
    pointDepths: items.map(item => item.depth),
    text: lines.map(({ text }) => text).join('\n'),
    textLines: lines.map(one => one.line - line),
    askedAs: section.askedAs,
  };
}

const example = '`<!-- id: short-name -->`';

/** `part#name`. A letter has its name among the letters, and cannot be taken for advice of that name. */
function sectionId(part: string, { mark }: SectionTree): string {
  return `${part}#${mark?.is === 'letter' ? 'letter-' : ''}${mark?.id ?? ''}`;
}

interface Point {
  readonly text: string;
  readonly depth: number;
}

function points(list: List, depth: number): Point[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap(block => {
      if (block.type === 'html') return [];
      return block.type === 'list' ? points(block, depth + 1) : [{ text: plainText(block), depth }];
    }),
  );
}
