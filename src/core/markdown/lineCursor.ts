import { isBlankBetween, isSpace } from './blanks';

/** A place in a text that is read line by line, with the column that it stands in. */
export class LineCursor {
  readonly text: string;
  line: number;
  at = 0;
  column = 0;
  /** Where the line ends, without its line ending. */
  end = 0;
  /** Something was met whose meaning is not plain at sight: the reference parser is to decide. */
  odd = false;

  constructor(text: string, firstLine: number) {
    this.text = text;
    this.line = firstLine - 1;
  }

  /** Goes to the line that starts here; answers where the next one does. */
  begin(start: number): number {
    const feed = this.text.indexOf('\n', start);
    this.end = feed < 0 ? this.text.length : feed;
    if (this.end > start && this.text.charCodeAt(this.end - 1) === 13) this.end--;
    this.at = start;
    this.column = 0;
    this.line++;
    return feed < 0 ? this.text.length : feed + 1;
  }

  isBlank(): boolean {
    return isBlankBetween(this.text, this.at, this.end);
  }

  /** Whether more stands from here on than blanks and the marks of quotes. */
  saysSomething(): boolean {
    for (let at = this.at; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== 62 && !isSpace(code)) return true;
    }
    return false;
  }

  /** The columns of the blanks from here. */
  indent(): number {
    let column = this.column;
    for (let at = this.at; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 32) column++;
      else if (code === 9) column += 4 - (column % 4);
      else break;
    }
    return column - this.column;
  }

  /** Where the blanks from here end. */
  behindBlanks(): number {
    let at = this.at;
    while (at < this.end && isSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  take(columns: number): void {
    const to = this.column + columns;
    while (this.column < to && this.at < this.end) {
      const tab = this.text.charCodeAt(this.at) === 9;
      const next = tab ? this.column + 4 - (this.column % 4) : this.column + 1;
      // A tab that two containers share.
      if (next > to) this.odd = true;
      this.column = next;
      this.at++;
    }
  }

  /** Takes the mark of a quote with its blank, if one stands here. */
  takeQuote(): boolean {
    if (this.indent() >= 4) return false;
    const start = this.behindBlanks();
    if (start >= this.end || this.text.charCodeAt(start) !== 62) return false;
    this.column += this.indent() + 1;
    this.at = start + 1;
    const code = this.text.charCodeAt(this.at);
    // A tab behind the mark is partly the mark's and partly the text's.
    if (code === 9) this.odd = true;
    if (code === 32 && this.at < this.end) this.take(1);
    return true;
  }

  /** Takes the marker of a list item and the blanks behind it; answers how far the item's content is indented. */
  takeMarker(length: number, empty: boolean): number {
    const before = this.indent();
    this.take(before);
    this.at += length;
    this.column += length;
    const spaces = this.indent();
    const inside = empty || spaces > 4 ? 1 : spaces;
    if (!empty) this.take(inside);
    else this.at = this.end;
    return before + length + inside;
  }
}
