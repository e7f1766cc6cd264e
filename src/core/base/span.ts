/** A stretch of one line, in UTF-16 units; `line` counts from 0. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}
