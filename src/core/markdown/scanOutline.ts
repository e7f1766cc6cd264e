import { atxHeading } from './atxHeading';
import { isBlankBetween, isSpace, trimBlanks } from './blanks';
import { HeadingTexts } from './headingTexts';
import { mayBeHtml, startsHtmlBlock } from './htmlBlock';
import { isDelimiterRow, isRule, isUnderline, markerLength } from './lineMarks';
import { saysMoreThanComments, spreadWritten, type Box, type OpenHeading, type Outline } from './outline';

/**
 * The outline of a note's body, line by line, as fast as the file is read. It knows the block structure that
 * notes have; for a file with anything else (setext headings, footnotes, lone CRs and the like) it answers
 * `undefined`, and mdast is to decide. A property test holds the two against each other.
 */
export function scanOutline(text: string, bodyStart: number, bodyLine: number): Outline | undefined {
  return new Scan(text).run(bodyStart, bodyLine);
}

/** A list item or a quote that is still open. */
interface Container {
  readonly kind: 'item' | 'quote';
  /** How far the item's content is indented below its parent's. */
  readonly width: number;
  /** Whether nothing has been read in it but its marker: only there a task's box may stand. */
  fresh: boolean;
  /** Whether nothing stands behind its marker, so that its text begins on a later line. */
  readonly late: boolean;
  /** An item that begins with a blank line ends at a second one. */
  blank: 'no' | 'once' | 'twice';
}

/** The block that the next line may go on with. */
type Leaf =
  | { readonly kind: 'none' | 'code' | 'table' | 'tags' }
  | {
      readonly kind: 'paragraph';
      readonly start: number;
      readonly line: number;
      readonly box: boolean;
      lone: Omit<Box, 'text'> | undefined;
      /** Whether its section was not written before it. */
      readonly first: boolean;
    }
  | { readonly kind: 'fence'; readonly code: number; readonly length: number }
  | { readonly kind: 'comment'; readonly start: number };

const none: Leaf = { kind: 'none' };
const maxContainers = 24;

class Scan {
  readonly #text: string;
  readonly #headings: OpenHeading[] = [];
  readonly #boxes: Box[] = [];
  readonly #texts = new HeadingTexts();
  readonly #containers: Container[] = [];
  #leaf: Leaf = none;
  #odd = false;
  #line = 0;
  // The place in the current line, its column, and where the line ends.
  #at = 0;
  #column = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(bodyStart: number, bodyLine: number): Outline | undefined {
    const text = this.#text;
    this.#line = bodyLine;
    for (let start = bodyStart; start < text.length && !this.#odd; this.#line++) {
      const feed = text.indexOf('\n', start);
      this.#end = feed < 0 ? text.length : feed;
      if (this.#end > start && text.charCodeAt(this.#end - 1) === 13) this.#end--;
      this.#at = start;
      this.#column = 0;
      this.#readLine();
      start = feed < 0 ? text.length : feed + 1;
    }
    this.#endLeaf(text.length);
    return this.#odd ? undefined : { headings: spreadWritten(this.#headings), boxes: this.#boxes };
  }

  #readLine(): void {
    const matched = this.#matchContainers();
    const all = matched === this.#containers.length;
    if (all && (this.#leaf.kind === 'fence' || this.#leaf.kind === 'comment')) {
      this.#continueLeaf(this.#leaf);
      return;
    }
    if (this.#isBlank()) {
      this.#blankLine(matched);
      return;
    }
    if (all && this.#leaf.kind === 'tags') return;
    const opened = this.#openContainers(matched);
    if (this.#odd) return;
    if (this.#isBlank()) return;
    this.#readBlock(matched, all && !opened, opened);
  }

  /** How many of the open containers this line goes on with; the place moves behind what says so. */
  #matchContainers(): number {
    const blank = this.#isBlank();
    for (const [index, container] of this.#containers.entries()) {
      if (container.kind === 'quote') {
        if (blank || !this.#takeQuote()) return index;
      } else if (blank) {
        if (container.blank === 'once') container.blank = 'twice';
      } else {
        const ended = container.blank === 'twice';
        container.blank = 'no';
        if (ended || this.#indent() < container.width) return index;
        this.#take(container.width);
      }
    }
    return this.#containers.length;
  }

  #blankLine(matched: number): void {
    const quoted = matched < this.#containers.length;
    if (quoted) this.#closeTo(matched);
    if (this.#leaf.kind !== 'code' && this.#leaf.kind !== 'none') this.#endLeaf(this.#at);
  }

  /** Opens the quotes and list items that begin on this line. */
  #openContainers(matched: number): boolean {
    let opened = false;
    const interrupts = matched === this.#containers.length && this.#leaf.kind !== 'none';
    const quoteEnds = this.#containers[matched]?.kind === 'quote';
    for (;;) {
      if (this.#indent() >= 4) return opened;
      const start = this.#at + this.#blanks();
      const code = this.#text.charCodeAt(start);
      if (code === 62) {
        this.#startContainer(matched, opened);
        this.#takeQuote();
        this.#containers.push({ kind: 'quote', width: 0, fresh: false, late: false, blank: 'no' });
      } else {
        const length = markerLength(this.#text, start, this.#end);
        if (length === 0 || isRule(this.#text, start, this.#end)) return opened;
        const empty = isBlankBetween(this.#text, start + length, this.#end);
        const first = length === 1 || (length === 2 && code === 49);
        if ((empty || !first) && (interrupts || quoteEnds)) {
          // Such a marker begins no list in a paragraph. Where another block goes on, mdast has its own ways.
          if (opened || quoteEnds || this.#leaf.kind !== 'paragraph') this.#odd = true;
          return opened;
        }
        this.#startContainer(matched, opened);
        this.#takeMarker(length, empty);
      }
      opened = true;
      if (this.#containers.length > maxContainers) this.#odd = true;
      if (this.#odd) return opened;
    }
  }

  #startContainer(matched: number, opened: boolean): void {
    if (!opened) this.#closeTo(matched);
    this.#setLeaf(none);
    this.#unfresh();
  }

  #takeMarker(length: number, empty: boolean): void {
    const before = this.#indent();
    this.#take(before);
    this.#at += length;
    this.#column += length;
    const spaces = this.#indent();
    const inside = empty || spaces > 4 ? 1 : spaces;
    if (!empty) this.#take(inside);
    else this.#at = this.#end;
    this.#containers.push({
      kind: 'item',
      width: before + length + inside,
      fresh: true,
      late: empty,
      blank: empty ? 'once' : 'no',
    });
  }

  #readBlock(matched: number, all: boolean, opened: boolean): void {
    const indent = this.#indent();
    const start = this.#at + this.#blanks();
    const code = this.#text.charCodeAt(start);
    const inParagraph = this.#leaf.kind === 'paragraph' && !opened;
    if (indent >= 4) {
      if (this.#leaf.kind === 'table') this.#odd = true;
      if (inParagraph) {
        this.#continueParagraph(start, all);
        return;
      }
      if (!all && !opened) this.#closeTo(matched);
      this.#unfresh();
      this.#setLeaf({ kind: 'code' });
      this.#write();
      return;
    }
    const block = this.#blockStart(start, all);
    if (block === undefined) {
      if (this.#odd) return;
      if (inParagraph) {
        this.#continueParagraph(start, all, indent);
        return;
      }
      if (this.#leaf.kind === 'table' && !opened) {
        // A row; but whether there is a table at all depends on more than this.
        this.#odd ||= !all || code === 45 || code === 61;
        return;
      }
      if (!all && !opened) this.#closeTo(matched);
      this.#startParagraph(start);
      return;
    }
    if (!all && !opened) this.#closeTo(matched);
    this.#unfresh();
    block();
  }

  /** What begins here other than a paragraph. */
  #blockStart(start: number, all: boolean): (() => void) | undefined {
    const code = this.#text.charCodeAt(start);
    switch (code) {
      case 35:
        return this.#headingAt(start);
      case 96:
      case 126:
        return this.#fenceAt(start, code);
      case 42:
      case 45:
      case 95:
        // Below what may be a table or not, it may be an underline or not.
        if (this.#leaf.kind === 'table' && code === 45) this.#odd = true;
        return isRule(this.#text, start, this.#end) && !(all && this.#isUnderline(start))
          ? () => this.#setLeaf(none)
          : undefined;
      case 60:
        return this.#htmlAt(start, all);
      case 91:
        // Footnotes hold blocks of their own.
        if (this.#text.charCodeAt(start + 1) === 94) this.#odd = true;
        return undefined;
      default:
        return undefined;
    }
  }

  #headingAt(start: number): (() => void) | undefined {
    const heading = atxHeading(this.#text, start, this.#end);
    if (!heading) return undefined;
    return () => {
      this.#setLeaf(none);
      if (this.#containers.length === 0) this.#addHeading(heading.written, heading.level, this.#line);
    };
  }

  #addHeading(written: string, level: number, line: number): void {
    this.#headings.push({ text: this.#texts.read(written), level, line, written: false });
  }

  #fenceAt(start: number, code: number): (() => void) | undefined {
    let at = start;
    while (this.#text.charCodeAt(at) === code) at++;
    const length = at - start;
    if (length < 3) return undefined;
    if (code === 96 && this.#text.slice(at, this.#end).includes('`')) return undefined;
    return () => this.#setLeaf({ kind: 'fence', code, length });
  }

  #htmlAt(start: number, all: boolean): (() => void) | undefined {
    const rest = this.#text.slice(start, Math.min(this.#end, start + 40));
    if (rest.startsWith('<!--')) {
      // A comment's lines in a quote begin with the quote's own marks.
      if (this.#containers.some(container => container.kind === 'quote')) this.#odd = true;
      return () => {
        this.#setLeaf({ kind: 'comment', start });
        if (this.#text.slice(start + 4, this.#end).includes('-->')) this.#endLeaf(this.#end);
        else if (/^<!--?-?>/.test(rest)) this.#odd = true;
      };
    }
    if (startsHtmlBlock(rest)) {
      return () => {
        this.#setLeaf({ kind: 'tags' });
        this.#write();
      };
    }
    // A tag alone on its line may begin a block too, but not in a paragraph.
    const inParagraph = all && this.#leaf.kind === 'paragraph';
    if (mayBeHtml(rest, this.#text.slice(start, this.#end), inParagraph)) this.#odd = true;
    return undefined;
  }

  #startParagraph(start: number): void {
    const container = this.#containers[this.#containers.length - 1];
    const fresh = container?.kind === 'item' && container.fresh;
    // Whether that is a task depends on the very blanks around it.
    if (fresh && container.late && this.#text.charCodeAt(start) === 91) this.#odd = true;
    this.#unfresh();
    const found = fresh && this.#text.charCodeAt(start) === 91 ? this.#boxAt(start) : undefined;
    this.#setLeaf({
      kind: 'paragraph',
      start,
      line: this.#line,
      box: found !== undefined,
      lone: found?.lone ? found.box : undefined,
      first: this.#headings[this.#headings.length - 1]?.written === false,
    });
    if (found?.lone) return;
    if (found) this.#boxes.push({ ...found.box, text: this.#restOfLine(start + 3) });
    this.#write();
  }

  /** The box at the start of an item; `lone` when nothing stands behind it on its line. */
  #boxAt(start: number): { box: Omit<Box, 'text'>; lone: boolean } | undefined {
    const text = this.#text;
    const inside = text.charAt(start + 1);
    const ends = start + 3 >= this.#end;
    if (text.charCodeAt(start + 2) === 93 && start + 3 <= this.#end && ' xX'.includes(inside)) {
      if (ends || isSpace(text.charCodeAt(start + 3))) {
        const done = inside === 'x' || inside === 'X';
        const box = { done, line: this.#line, section: this.#headings.length - 1, at: start + 1 };
        return { box, lone: isBlankBetween(text, start + 3, this.#end) };
      }
    }
    // A definition, or a box over two lines, or one with a tab in it that may be as wide as one blank or not.
    const line = text.slice(start, this.#end);
    if (!line.includes(']') || line.includes(']:') || inside === '\t') this.#odd = true;
    return undefined;
  }

  #continueParagraph(start: number, all: boolean, indent = 4): void {
    const { kind } = this.#leaf;
    if (kind !== 'paragraph') return;
    const { box, lone } = this.#leaf;
    const code = this.#text.charCodeAt(start);
    if (all && indent < 4 && this.#isUnderline(start)) {
      this.#underline(this.#leaf, code);
      return;
    }
    if (all && isDelimiterRow(this.#text, start, this.#end)) {
      if (box || indent >= 4) this.#odd = true;
      this.#leaf = { kind: 'table' };
      return;
    }
    if (!lone) return;
    this.#leaf.lone = undefined;
    this.#boxes.push({ ...lone, text: '' });
    this.#write();
  }

  /** Makes a heading of a paragraph: it was not the user's text after all. */
  #underline({ start, line, first }: Leaf & { kind: 'paragraph' }, code: number): void {
    // In a list it is no section, and a task there is none; a definition above it stands for itself.
    if (this.#containers.length > 0 || this.#text.charCodeAt(start) === 91) this.#odd = true;
    const section = this.#headings[this.#headings.length - 1];
    if (section && first) section.written = false;
    this.#leaf = none;
    const end = this.#text.lastIndexOf('\n', this.#at - 1);
    this.#addHeading(this.#text.slice(start, end).trimEnd(), code === 61 ? 1 : 2, line);
  }

  #continueLeaf(leaf: Leaf & { kind: 'fence' | 'comment' }): void {
    if (leaf.kind === 'comment') {
      if (this.#text.slice(this.#at, this.#end).includes('-->')) this.#endLeaf(this.#end);
      return;
    }
    const start = this.#at + this.#blanks();
    let at = start;
    while (this.#text.charCodeAt(at) === leaf.code) at++;
    const closes =
      at - start >= leaf.length && this.#indent() < 4 && isBlankBetween(this.#text, at, this.#end);
    if (closes) this.#setLeaf(none);
    else if (start < this.#end) this.#write();
  }

  #closeTo(count: number): void {
    if (count === this.#containers.length) return;
    this.#endLeaf(this.#at);
    this.#containers.length = count;
  }

  #setLeaf(leaf: Leaf): void {
    this.#endLeaf(this.#at);
    this.#leaf = leaf;
  }

  #endLeaf(end: number): void {
    if (this.#leaf.kind === 'comment') {
      const { start } = this.#leaf;
      this.#leaf = none;
      if (saysMoreThanComments(this.#text.slice(start, end))) this.#write();
    }
    this.#leaf = none;
  }

  /** The user's own words stand here. */
  #write(): void {
    const heading = this.#headings[this.#headings.length - 1];
    if (heading) heading.written = true;
  }

  #unfresh(): void {
    const container = this.#containers[this.#containers.length - 1];
    if (container) container.fresh = false;
  }

  #takeQuote(): boolean {
    if (this.#indent() >= 4) return false;
    const start = this.#at + this.#blanks();
    if (start >= this.#end || this.#text.charCodeAt(start) !== 62) return false;
    this.#column += this.#indent() + 1;
    this.#at = start + 1;
    const code = this.#text.charCodeAt(this.#at);
    // A tab behind the mark is partly the mark's and partly the text's.
    if (code === 9) this.#odd = true;
    if (code === 32 && this.#at < this.#end) this.#take(1);
    return true;
  }

  /** Whether this line makes a heading of the paragraph above it. */
  #isUnderline(start: number): boolean {
    return this.#leaf.kind === 'paragraph' && isUnderline(this.#text, start, this.#end);
  }

  #restOfLine(from: number): string {
    return trimBlanks(this.#text.slice(from, this.#end));
  }

  #isBlank(): boolean {
    return isBlankBetween(this.#text, this.#at, this.#end);
  }

  /** The columns of the blanks from here. */
  #indent(): number {
    let column = this.#column;
    for (let at = this.#at; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 32) column++;
      else if (code === 9) column += 4 - (column % 4);
      else break;
    }
    return column - this.#column;
  }

  /** The characters of the blanks from here. */
  #blanks(): number {
    let at = this.#at;
    while (at < this.#end && isSpace(this.#text.charCodeAt(at))) at++;
    return at - this.#at;
  }

  #take(columns: number): void {
    const to = this.#column + columns;
    while (this.#column < to && this.#at < this.#end) {
      const tab = this.#text.charCodeAt(this.#at) === 9;
      const next = tab ? this.#column + 4 - (this.#column % 4) : this.#column + 1;
      // A tab that two containers share.
      if (next > to) this.#odd = true;
      this.#column = next;
      this.#at++;
    }
  }
}
