import { readFrontMatter } from '../frontMatter/frontMatter';
import { Lines } from '../markdown/lines';
import { mdastBlocks, type Block, type Root } from '../markdown/mdastBlocks';
import type { Outline } from '../markdown/outline';
import { isTooMuchForMdast } from '../markdown/tooMuch';

/** A stretch of a text that can be read by itself. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The blocks of a stretch of a text by the reference parser, with their places in the whole text. */
export class Blocks {
  readonly root: Root;
  readonly #start: number;

  constructor(text: string, { start, end }: Stretch) {
    // A line of our own above it: else its first line could be read as more than that, a byte-order mark for one.
    this.root = mdastBlocks(`\n${text.slice(start, end)}`);
    this.#start = start - 1;
  }

  startOf(node: Block | Root): number {
    return this.#start + (node.position?.start.offset ?? 1);
  }

  endOf(node: Block | Root): number {
    return this.#start + (node.position?.end.offset ?? 1);
  }
}

/**
 * What the reference parser has to read to know what is around a place: the body, or in a large one the section,
 * since a heading ends all that was open. `undefined`: it is more than can be read.
 */
export function stretchAround(text: string, { headings }: Outline, at: number): Stretch | undefined {
  const { bodyStart } = readFrontMatter(text);
  if (!isTooMuchForMdast(text, bodyStart)) return { start: bodyStart, end: text.length };
  const lines = new Lines(text);
  const starts = headings.map(({ line }) => lines.start(line));
  const start = starts.filter(offset => offset <= at).at(-1) ?? bodyStart;
  const end = starts.find(offset => offset > at) ?? text.length;
  return isTooMuchForMdast(text.slice(0, end), start) ? undefined : { start, end };
}
