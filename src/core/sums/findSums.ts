import type { Body } from '../markdown/body';
import type { Block } from '../markdown/mdastBlocks';
import { readSum, type Sum } from './readSum';

export interface FoundSum {
  readonly sum: Sum;
  readonly line: number;
  /** Where the sum ends on its line, in UTF-16 units: its result stands behind. */
  readonly end: number;
}

interface Asked {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The sums in a note's body, each a line of its own: in paragraphs and list items, behind a label such as
 * `Storage:` or none. Never in code, comments, tables, quotes, or headings. Only on the lines that
 * are asked for, the last one included.
 */
export function findSums(body: Body, asked: Asked = {}): readonly FoundSum[] {
  const found = sumsIn(body, Math.max(body.line, asked.from ?? 0), asked.to);
  // Where blocks begin and end is the reference parser's to say, and it is only asked when there is a question.
  if (found.length === 0) return [];
  const prose = proseLines(body);
  return found.filter(({ line }) => prose.has(line));
}

function sumsIn({ lines }: Body, from: number, to = Infinity): readonly FoundSum[] {
  const found: FoundSum[] = [];
  for (let line = from; line < lines.count && line <= to; line++) {
    const stands = standsIn(lines.textOf(line));
    const sum = stands && readSum(stands.written);
    if (sum) found.push({ sum, line, end: stands.end });
  }
  return found;
}

const marker = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
/** `Storage:`, `**Storage:**`, `Storage =`, `Storage ≈`. A colon without a blank is one of a time, or of a link. */
const label =
  /^(?:\*\*|__|[*_])?\p{L}[\p{L}\p{M}\d ,.'’&/()-]{0,60}(?:(?::(?:\*\*|__|[*_])?|(?:\*\*|__|[*_]):)[ \t]+|(?:\*\*|__|[*_])?[ \t]*:?[=≈~][ \t]*)/u;
/** What is said behind a sum: in brackets, or as a comment. */
const remark = /[ \t]*\((?!\d)[^()]*\)$|[ \t]+(?:\/\/|#)[ \t]*\p{L}.*$/u;
/** A sum that is emphasised as a whole. */
const strong = /^(\*\*|__)(?![ \t*_])((?:(?!\*\*|__).)+)\1$/;
/** Longer lines are prose. */
const longest = 300;

/** What could be a sum on a line: without what marks an item, a label in front, a remark and a full stop behind. */
function standsIn(line: string): { readonly written: string; readonly end: number } | undefined {
  if (line.length > longest) return undefined;
  const whole = line.trimEnd().replace(/\.$/, '');
  const start = marker.exec(whole)?.[0].length ?? 0;
  const plain = (text: string) => text.replace(strong, '$2').replace(label, '');
  const rest = plain(plain(whole.slice(start)))
    .replace(remark, '')
    .replace(strong, '$2');
  return { written: rest, end: line.trimEnd().length };
}

/** The lines of paragraphs that are no part of a quote, and that hold no code and no HTML. */
function proseLines({ text, line: first, blocks }: Body): ReadonlySet<number> {
  const prose = new Set<number>();
  const visit = (block: Block): void => {
    if (block.type === 'paragraph') {
      if (!blocks || /[`<]/.test(text.slice(blocks.startOf(block), blocks.endOf(block)))) return;
      for (let line = blocks.lineOf(block); line <= blocks.lastLineOf(block); line++) prose.add(line + first);
    } else if (block.type === 'list' || block.type === 'listItem') block.children.forEach(visit);
  };
  blocks?.root.children.forEach(visit);
  return prose;
}
