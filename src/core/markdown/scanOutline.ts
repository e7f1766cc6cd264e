import { isBlankBetween } from './blanks';
import { LineCursor } from './lineCursor';
import { isRule, markerLength } from './lineMarks';
import { spreadWritten, type Outline } from './outline';
import { ScanLeaves, type Container } from './scanLeaves';

/**
 * The outline of a note's body, line by line, as fast as the file is read. It knows the block structure that
 * notes have; for a file with anything else (setext headings, footnotes, lone CRs and the like) it answers
 * `undefined`, and mdast is to decide. A property test holds the two against each other.
 */
export function scanOutline(text: string, bodyStart: number, bodyLine: number): Outline | undefined {
  return new Scan(text, bodyLine).run(bodyStart);
}

const maxContainers = 24;

/** Which lists and quotes each line is in; what stands in them is for the leaves. */
class Scan {
  readonly #cursor: LineCursor;
  readonly #containers: Container[] = [];
  readonly #leaves: ScanLeaves;

  constructor(text: string, bodyLine: number) {
    this.#cursor = new LineCursor(text, bodyLine);
    this.#leaves = new ScanLeaves(this.#cursor, this.#containers);
  }

  run(bodyStart: number): Outline | undefined {
    const cursor = this.#cursor;
    const { text } = cursor;
    for (let start = bodyStart; start < text.length && !cursor.odd;) {
      const next = cursor.begin(start);
      this.#readLine();
      start = next;
    }
    this.#leaves.end(text.length);
    const { sections, tasks, asides } = this.#leaves;
    return cursor.odd ? undefined : { sections: spreadWritten(sections), tasks, asides };
  }

  #readLine(): void {
    const matched = this.#matchContainers();
    const all = matched === this.#containers.length;
    if (all && this.#leaves.goOnInside()) return;
    if (this.#cursor.isBlank()) {
      if (!all) this.#closeTo(matched);
      this.#leaves.blankLine();
      return;
    }
    if (all && this.#leaves.kind === 'tags') return;
    const opened = this.#openContainers(matched);
    if (this.#cursor.odd || this.#cursor.isBlank()) return;
    this.#readBlock(matched, all && !opened, opened);
  }

  /** How many of the open containers this line goes on with; the place moves behind what says so. */
  #matchContainers(): number {
    const blank = this.#cursor.isBlank();
    for (const [index, container] of this.#containers.entries()) {
      if (container.kind === 'quote') {
        if (blank || !this.#cursor.takeQuote()) return index;
      } else if (blank) {
        if (container.blank === 'once') container.blank = 'twice';
      } else {
        const ended = container.blank === 'twice';
        container.blank = 'no';
        if (ended || this.#cursor.indent() < container.width) return index;
        this.#cursor.take(container.width);
      }
    }
    return this.#containers.length;
  }

  /** Opens the quotes and list items that begin on this line. */
  #openContainers(matched: number): boolean {
    const cursor = this.#cursor;
    const { text } = cursor;
    let opened = false;
    const interrupts = matched === this.#containers.length && this.#leaves.kind !== 'none';
    const quoteEnds = this.#containers[matched]?.kind === 'quote';
    for (;;) {
      if (cursor.indent() >= 4) return opened;
      const start = cursor.behindBlanks();
      const code = text.charCodeAt(start);
      if (code === 62) {
        this.#startContainer(matched, opened);
        cursor.takeQuote();
        this.#containers.push({ kind: 'quote', width: 0, fresh: false, late: false, blank: 'no' });
      } else {
        const length = markerLength(text, start, cursor.end);
        if (length === 0 || isRule(text, start, cursor.end)) return opened;
        const empty = isBlankBetween(text, start + length, cursor.end);
        const first = length === 1 || (length === 2 && code === 49);
        if ((empty || !first) && (interrupts || quoteEnds)) {
          // Such a marker begins no list in a paragraph. Where another block goes on, mdast has its own ways.
          if (opened || quoteEnds || this.#leaves.kind !== 'paragraph') cursor.odd = true;
          return opened;
        }
        this.#startContainer(matched, opened);
        const width = cursor.takeMarker(length, empty);
        const blank = empty ? 'once' : 'no';
        this.#containers.push({ kind: 'item', width, fresh: true, late: empty, blank });
      }
      opened = true;
      if (this.#containers.length > maxContainers) cursor.odd = true;
      if (cursor.odd) return opened;
    }
  }

  #startContainer(matched: number, opened: boolean): void {
    if (!opened) this.#closeTo(matched);
    this.#leaves.end(this.#cursor.at);
    this.#leaves.unfresh();
  }

  #readBlock(matched: number, all: boolean, opened: boolean): void {
    const leaves = this.#leaves;
    const isInParagraph = leaves.kind === 'paragraph' && !opened;
    const isIndented = this.#cursor.indent() >= 4;
    const block = isIndented ? undefined : leaves.blockStart(all);
    if (this.#cursor.odd) return;
    if (block === undefined && leaves.goesOn(isIndented, isInParagraph, all, opened)) return;
    if (!all && !opened) this.#closeTo(matched);
    if (block) {
      leaves.unfresh();
      block();
    } else if (isIndented) leaves.indentedCode(all);
    else leaves.startParagraph();
  }

  #closeTo(count: number): void {
    if (count === this.#containers.length) return;
    this.#leaves.end(this.#cursor.at);
    this.#containers.length = count;
  }
}
