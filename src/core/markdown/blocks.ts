import { mdastBlocks, type Root } from './mdastBlocks';

/** A stretch of a text that can be read by itself. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Placed = Pick<Root, 'position'>;

/** The blocks of a stretch of a text by the reference parser, with their places in the whole text. */
export class Blocks {
  readonly root: Root;
  readonly #start: number;

  constructor(text: string, { start, end }: Stretch) {
    // A line of our own above it: else its first line could be read as more than that, a byte-order mark for one.
    this.root = mdastBlocks(`\n${text.slice(start, end)}`);
    this.#start = start - 1;
  }

  startOf(node: Placed): number {
    return this.#start + (node.position?.start.offset ?? 1);
  }

  endOf(node: Placed): number {
    return this.#start + (node.position?.end.offset ?? 1);
  }

  /** How many lines below the first of the stretch a node begins. */
  lineOf(node: Placed): number {
    return (node.position?.start.line ?? 2) - 2;
  }

  lastLineOf(node: Placed): number {
    return (node.position?.end.line ?? 2) - 2;
  }
}
