import { atxHeading } from './atxHeading';
import { isBlankBetween, isSpace, trimBlanks } from './blanks';
import { HeadingTexts } from './headingTexts';
import { mayBeHtml, startsHtmlBlock } from './htmlBlock';
import type { LineCursor } from './lineCursor';
import { isDelimiterRow, isRule, isUnderline } from './lineMarks';
import { addAside, saysMoreThanComments, type Aside, type OpenSection, type Task } from './outline';

/** A list item or a quote that is still open. */
export interface Container {
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
  | { readonly kind: 'none' | 'table' | 'tags' }
  | {
      readonly kind: 'paragraph';
      readonly start: number;
      readonly line: number;
      readonly box: boolean;
      lone: Omit<Task, 'text'> | undefined;
      /** Whether its section was not written before it. */
      readonly first: boolean;
    }
  | { readonly kind: 'code'; readonly line: number; last: number }
  | {
      readonly kind: 'fence';
      readonly code: number;
      readonly length: number;
      readonly line: number;
      last: number;
    }
  | { readonly kind: 'comment'; readonly start: number; readonly line: number; last: number };

const none: Leaf = { kind: 'none' };

/** What stands in the lists and quotes of a body, and in none: headings, tasks, code, comments and paragraphs. */
export class ScanLeaves {
  readonly sections: OpenSection[] = [];
  readonly tasks: Task[] = [];
  readonly asides: Aside[] = [];
  readonly #cursor: LineCursor;
  readonly #containers: readonly Container[];
  readonly #texts = new HeadingTexts();
  #leaf: Leaf = none;

  constructor(cursor: LineCursor, containers: readonly Container[]) {
    this.#cursor = cursor;
    this.#containers = containers;
  }

  get kind(): Leaf['kind'] {
    return this.#leaf.kind;
  }

  /** Whether this line is inside a fence or a comment, whatever is written on it. */
  goOnInside(): boolean {
    const leaf = this.#leaf;
    if (leaf.kind !== 'fence' && leaf.kind !== 'comment') return false;
    const { text, at, end, line } = this.#cursor;
    if (this.#cursor.saysSomething()) leaf.last = line;
    if (leaf.kind === 'comment') {
      if (text.slice(at, end).includes('-->')) this.end(end);
      return true;
    }
    const start = this.#cursor.behindBlanks();
    let behind = start;
    while (text.charCodeAt(behind) === leaf.code) behind++;
    const closes =
      behind - start >= leaf.length && this.#cursor.indent() < 4 && isBlankBetween(text, behind, end);
    if (closes) this.end(at);
    else if (start < end) this.#write();
    return true;
  }

  blankLine(): void {
    if (this.#leaf.kind !== 'code' && this.#leaf.kind !== 'none') this.end(this.#cursor.at);
  }

  /** Whether a line on which no other block begins goes on with the one above. */
  goesOn(isIndented: boolean, isInParagraph: boolean, all: boolean, opened: boolean): boolean {
    const { text } = this.#cursor;
    const start = this.#cursor.behindBlanks();
    if (isIndented && this.#leaf.kind === 'table') this.#cursor.odd = true;
    if (isInParagraph) {
      this.#continueParagraph(start, all, isIndented);
      return true;
    }
    if (isIndented || this.#leaf.kind !== 'table' || opened) return false;
    // A row; but whether there is a table at all depends on more than this.
    const code = text.charCodeAt(start);
    if (!all || code === 45 || code === 61) this.#cursor.odd = true;
    return true;
  }

  indentedCode(all: boolean): void {
    this.unfresh();
    const { line } = this.#cursor;
    if (all && this.#leaf.kind === 'code') this.#leaf.last = line;
    else this.#begin({ kind: 'code', line, last: line });
    this.#write();
  }

  startParagraph(): void {
    const { text, line } = this.#cursor;
    const start = this.#cursor.behindBlanks();
    const container = this.#containers[this.#containers.length - 1];
    const fresh = container?.kind === 'item' && container.fresh;
    // Whether that is a task depends on the very blanks around it.
    if (fresh && container.late && text.charCodeAt(start) === 91) this.#cursor.odd = true;
    this.unfresh();
    const found = fresh && text.charCodeAt(start) === 91 ? this.#boxAt(start) : undefined;
    this.#begin({
      kind: 'paragraph',
      start,
      line,
      box: found !== undefined,
      lone: found?.lone ? found.box : undefined,
      first: this.sections[this.sections.length - 1]?.written === false,
    });
    if (found?.lone) return;
    if (found) this.tasks.push({ ...found.box, text: trimBlanks(text.slice(start + 3, this.#cursor.end)) });
    this.#write();
  }

  /** What begins here other than a paragraph. */
  blockStart(all: boolean): (() => void) | undefined {
    const { text, end } = this.#cursor;
    const start = this.#cursor.behindBlanks();
    const code = text.charCodeAt(start);
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
        if (this.#leaf.kind === 'table' && code === 45) this.#cursor.odd = true;
        return isRule(text, start, end) && !(all && this.#isUnderline(start))
          ? () => this.end(this.#cursor.at)
          : undefined;
      case 60:
        return this.#htmlAt(start, all);
      case 91:
        // Footnotes hold blocks of their own.
        if (text.charCodeAt(start + 1) === 94) this.#cursor.odd = true;
        return undefined;
      default:
        return undefined;
    }
  }

  end(at: number): void {
    const leaf = this.#leaf;
    this.#leaf = none;
    if (leaf.kind !== 'code' && leaf.kind !== 'fence' && leaf.kind !== 'comment') return;
    const kind = leaf.kind === 'comment' ? 'comment' : 'code';
    addAside(this.asides, { kind, line: leaf.line, end: leaf.last + 1 });
    if (leaf.kind === 'comment' && saysMoreThanComments(this.#cursor.text.slice(leaf.start, at)))
      this.#write();
  }

  unfresh(): void {
    const container = this.#containers[this.#containers.length - 1];
    if (container) container.fresh = false;
  }

  #begin(leaf: Leaf): void {
    this.end(this.#cursor.at);
    this.#leaf = leaf;
  }

  #headingAt(start: number): (() => void) | undefined {
    const { text, end, line, at } = this.#cursor;
    const heading = atxHeading(text, start, end);
    if (!heading) return undefined;
    return () => {
      this.end(at);
      if (this.#containers.length === 0) this.#addSection(heading.written, heading.level, line);
    };
  }

  #addSection(written: string, level: number, line: number): void {
    const below = this.#cursor.line + 1;
    this.sections.push({ heading: this.#texts.read(written), level, line, below, written: false });
  }

  #fenceAt(start: number, code: number): (() => void) | undefined {
    const { text, end, line } = this.#cursor;
    let at = start;
    while (text.charCodeAt(at) === code) at++;
    const length = at - start;
    if (length < 3) return undefined;
    if (code === 96 && text.slice(at, end).includes('`')) return undefined;
    return () => this.#begin({ kind: 'fence', code, length, line, last: line });
  }

  #htmlAt(start: number, all: boolean): (() => void) | undefined {
    const { text, end, line } = this.#cursor;
    const rest = text.slice(start, Math.min(end, start + 40));
    if (rest.startsWith('<!--')) {
      // A comment's lines in a quote begin with the quote's own marks.
      if (this.#containers.some(container => container.kind === 'quote')) this.#cursor.odd = true;
      return () => {
        this.#begin({ kind: 'comment', start, line, last: line });
        if (text.slice(start + 4, end).includes('-->')) this.end(end);
        else if (/^<!--?-?>/.test(rest)) this.#cursor.odd = true;
      };
    }
    if (startsHtmlBlock(rest)) {
      return () => {
        this.#begin({ kind: 'tags' });
        this.#write();
      };
    }
    // A tag alone on its line may begin a block too, but not in a paragraph.
    const inParagraph = all && this.#leaf.kind === 'paragraph';
    if (mayBeHtml(rest, text.slice(start, end), inParagraph)) this.#cursor.odd = true;
    return undefined;
  }

  /** The box at the start of an item; `lone` when nothing stands behind it on its line. */
  #boxAt(start: number): { box: Omit<Task, 'text'>; lone: boolean } | undefined {
    const { text, end, line } = this.#cursor;
    const inside = text.charAt(start + 1);
    if (text.charCodeAt(start + 2) === 93 && start + 3 <= end && ' xX'.includes(inside)) {
      if (start + 3 >= end || isSpace(text.charCodeAt(start + 3))) {
        const done = inside === 'x' || inside === 'X';
        const box = { done, line, section: this.sections.length - 1, at: start + 1 };
        return { box, lone: isBlankBetween(text, start + 3, end) };
      }
    }
    // A definition, or a box over two lines, or one with a tab in it that may be as wide as one blank or not.
    const rest = text.slice(start, end);
    if (!rest.includes(']') || rest.includes(']:') || inside === '\t') this.#cursor.odd = true;
    return undefined;
  }

  #continueParagraph(start: number, all: boolean, isIndented: boolean): void {
    if (this.#leaf.kind !== 'paragraph') return;
    const { box, lone } = this.#leaf;
    const { text, end } = this.#cursor;
    if (all && !isIndented && this.#isUnderline(start)) {
      this.#underline(this.#leaf, text.charCodeAt(start));
      return;
    }
    if (all && isDelimiterRow(text, start, end)) {
      if (box || isIndented) this.#cursor.odd = true;
      this.#leaf = { kind: 'table' };
      return;
    }
    if (!lone) return;
    this.#leaf.lone = undefined;
    this.tasks.push({ ...lone, text: '' });
    this.#write();
  }

  /** Makes a heading of a paragraph: it was not the user's text after all. */
  #underline({ start, line, first }: Leaf & { kind: 'paragraph' }, code: number): void {
    const { text } = this.#cursor;
    // In a list it is no section, and a task there is none; a definition above it stands for itself.
    if (this.#containers.length > 0 || text.charCodeAt(start) === 91) this.#cursor.odd = true;
    const section = this.sections[this.sections.length - 1];
    if (section && first) section.written = false;
    this.#leaf = none;
    const end = text.lastIndexOf('\n', this.#cursor.at - 1);
    this.#addSection(text.slice(start, end).trimEnd(), code === 61 ? 1 : 2, line);
  }

  /** Whether this line makes a heading of the paragraph above it. */
  #isUnderline(start: number): boolean {
    return this.#leaf.kind === 'paragraph' && isUnderline(this.#cursor.text, start, this.#cursor.end);
  }

  /** The user's own words stand here. */
  #write(): void {
    const section = this.sections[this.sections.length - 1];
    if (section) section.written = true;
  }
}
