import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { readAskedAs, readMark, type GuideMark } from './guideMark';
import type { Complain } from './mistake';
import { lineOf, plainText } from './plainText';

/** A heading of a guide file with what stands under it. */
export interface SectionTree {
  readonly heading: string;
  /** What it is called without a language, where it says so. */
  readonly mark: GuideMark | undefined;
  /** What somebody may type who looks for it. */
  readonly askedAs: readonly string[];
  readonly level: number;
  /** Line of the heading, from 0. */
  readonly line: number;
  /** The headings above it, the file's title first. */
  readonly breadcrumb: readonly string[];
  /** Its own blocks, those of its subsections left out. */
  readonly blocks: readonly RootContent[];
  readonly subsections: readonly SectionTree[];
}

interface Growing extends SectionTree {
  mark: GuideMark | undefined;
  askedAs: readonly string[];
  readonly blocks: RootContent[];
  readonly subsections: Growing[];
}

const deepest = 4;

/** The sections of one file, under its title; `undefined`, with a mistake noted, when it has none. */
export function sectionTree(text: string, complain: Complain): SectionTree | undefined {
  const open: Growing[] = [];
  const headings = new Set<string>();
  let title: Growing | undefined;

  for (const node of remark().use(remarkGfm).parse(text).children) {
    const parent = open.at(-1);
    if (node.type !== 'heading') {
      if (parent && readsOf(parent, node)) continue;
      if (parent) parent.blocks.push(node);
      else complain(lineOf(node), 'A part begins with its title: a heading of level 1.');
      continue;
    }

    const heading = plainText(node);
    const line = lineOf(node);
    if (heading === '') complain(line, 'A heading without words.');
    if (headings.has(heading)) complain(line, `A second heading “${heading}” in this part.`);
    if (node.depth > deepest) complain(line, `A heading of level ${node.depth}: the deepest is ${deepest}.`);
    if (node.depth === 1 && title) complain(line, 'A second heading of level 1.');
    if (parent && node.depth > parent.level + 1)
      complain(line, `A heading of level ${node.depth} right under one of level ${parent.level}.`);
    headings.add(heading);

    while ((open.at(-1)?.level ?? 0) >= node.depth) open.pop();
    const breadcrumb = open.map(above => above.heading);
    const section: Growing = {
      heading,
      mark: undefined,
      askedAs: [],
      level: node.depth,
      line,
      breadcrumb,
      blocks: [],
      subsections: [],
    };
    if (!title && node.depth > 1) complain(line, 'A part begins with its title: a heading of level 1.');
    open.at(-1)?.subsections.push(section);
    title ??= section;
    open.push(section);
  }

  if (!title) complain(0, 'A part without a title.');
  else if (title.blocks[0]?.type !== 'paragraph') complain(title.line, 'A part without an introduction.');
  return title;
}

/** Whether the node is one of the comments below a heading, which say what the section is called and asked as. */
function readsOf(section: Growing, node: RootContent): boolean {
  if (node.type !== 'html' || section.blocks.length > 0) return false;
  const mark = section.mark ? undefined : readMark(node.value);
  if (mark) section.mark = mark;
  const askedAs = mark ? undefined : readAskedAs(node.value);
  if (askedAs) section.askedAs = [...section.askedAs, ...askedAs];
  return mark !== undefined || askedAs !== undefined;
}

/** The section itself and all below it, in reading order. */
export function withSubsections(section: SectionTree): SectionTree[] {
  return [section, ...section.subsections.flatMap(withSubsections)];
}
