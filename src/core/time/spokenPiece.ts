import type { Day, Weekday } from './day';

/** What one stretch of a text says of a moment. */
export type Piece = DayPiece | TimePiece;

/** What can say the day. */
export type DayPiece =
  /** `tomorrow`, `in 10 days`. */
  | { readonly is: 'day'; readonly from: (today: Day) => Day | undefined }
  | WeekdayPiece
  | DatePiece
  /** `the 4th`; `18`, which is only a day beside its weekday. */
  | { readonly is: 'number'; readonly day: number; readonly isOrdinal: boolean }
  | DottedPiece;

export interface WeekdayPiece {
  readonly is: 'weekday';
  readonly weekday: Weekday;
  readonly which: Which;
  /** `two weeks from Friday`. */
  readonly weeksAfter?: number;
}

export type Which = 'plain' | 'this' | 'coming' | 'next' | 'last' | 'this week' | 'next week' | 'last week';

/** `4 Dec`, `24/12`, `2026-12-04`: two readings where day and month can stand for each other. */
export interface DatePiece {
  readonly is: 'date';
  readonly readings: readonly MonthDay[];
  readonly year?: number;
  /** Whether four digits are the year beyond doubt: behind the name of a month they may be a time. */
  readonly isNumeric?: true;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** `4.12` and `17.30`: a day or a time, as the rest of the text says. */
export interface DottedPiece {
  readonly is: 'dotted';
  readonly first: string;
  readonly second: string;
}

/** What can say the time of day, or where it is that time. */
export type TimePiece =
  | ClockPiece
  /** `17h`, which is a time when it is no duration. */
  | { readonly is: 'letter h'; readonly hour: number }
  | { readonly is: 'end'; readonly of: 'day' | 'work' }
  | { readonly is: 'midnight' }
  | { readonly is: 'part'; readonly part: PartOfDay }
  | { readonly is: 'offset'; readonly offset: string }
  /** `before`, which says of a day that it does not count. */
  | { readonly is: 'before' };

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night' | 'tonight';

export interface ClockPiece {
  readonly is: 'clock';
  /** As it was written: `05` is one of 24 hours, `5` may be either of two. */
  readonly hour: string;
  readonly minute: string;
  /** Whether no minutes were written. */
  readonly isBare?: true;
  readonly second?: string;
  readonly half?: 'am' | 'pm';
}
