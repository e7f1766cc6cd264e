import type { Span } from '../base/span';

/** The offset of the line after the one that `from` stands in; `undefined` when it is the last. Lines end as in markdown: LF, CRLF or a lone CR. */
export function nextLine(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return undefined;
}

/** Where the line that starts at `from` ends, without its line ending. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** The line ending that the text uses: that of its first line. */
export function eolOf(text: string): string {
  const end = lineEnd(text, 0);
  const next = nextLine(text, end);
  return next === undefined ? '\n' : text.slice(end, next);
}

/** Where a text's body or front matter may begin: behind its byte-order mark, if it has one. */
export function afterBom(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Where offsets stand as lines, for reading many of them in one text. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = nextLine(text, 0); at !== undefined; at = nextLine(text, at)) starts.push(at);
    this.#text = text;
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset of a line; the text's end for one that is not there. */
  start(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  end(line: number): number {
    return lineEnd(this.#text, this.start(line));
  }

  textOf(line: number): string {
    return this.#text.slice(this.start(line), this.end(line));
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The part of a range that stands on its first line; at least one character wide where the line has one. */
  span(start: number, end: number): Span {
    const line = this.lineAt(start);
    const from = this.start(line);
    const last = this.end(line);
    const first = Math.min(start, last);
    return {
      line,
      start: first - from,
      end: Math.max(Math.min(end, last), Math.min(first + 1, last)) - from,
    };
  }
}
