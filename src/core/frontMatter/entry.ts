import type { FieldValue } from './fields';
import type { Span } from '../base/span';

/** One field of the front matter, and where it stands. */
export interface Entry {
  readonly key: string;
  readonly value: FieldValue;
  readonly line: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** The line that the value begins on; where there is none, the end of the key. */
  readonly valueLine: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export function keySpan({ line, keyStart, keyEnd }: Entry): Span {
  return { line, start: keyStart, end: keyEnd };
}

/** The value's span, or its key's when it has none to show. */
export function valueSpan(entry: Entry): Span {
  return entry.valueEnd > entry.valueStart
    ? { line: entry.valueLine, start: entry.valueStart, end: entry.valueEnd }
    : keySpan(entry);
}
