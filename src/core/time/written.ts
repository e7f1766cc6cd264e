import { isInCalendar, writtenParts, type Day } from './day';

/** What a front matter's date says. All parts are as they were written; zones are not looked up. */
export type Written<T> =
  | { readonly state: 'read'; readonly value: T }
  /** Written as a date, but there is no such day or time. */
  | { readonly state: 'impossible' }
  | { readonly state: 'unreadable' };

export type When =
  { readonly precision: 'month'; readonly month: string } | { readonly precision: 'day'; readonly day: Day };

export interface Moment {
  readonly day: Day;
  /** `17:00` or `17:00:30`; `undefined`: the end of the day. */
  readonly time: string | undefined;
  /** `Z` or `+01:00`. */
  readonly offset: string | undefined;
  /** IANA name of a zone. */
  readonly zone: string | undefined;
}

/** A month or a day: `2025-03`, `2025-03-14`. */
export function readWhen(text: string): Written<When> {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined) {
    const day = readDay(text);
    return day.state === 'read' ? read({ precision: 'day', day: day.value }) : day;
  }
  return isInCalendar({ year: Number(year), month: Number(month), day: 1 })
    ? read({ precision: 'month', month: text })
    : { state: 'impossible' };
}

/** A day: `2026-12-04`. */
export function readDay(text: string): Written<Day> {
  const parts = writtenParts(text);
  if (!parts) return { state: 'unreadable' };
  return isInCalendar(parts) ? read(text) : { state: 'impossible' };
}

const momentForm =
  /^(\d{4}-\d{2}-\d{2})(?:(?:[T ]|t)(\d{2}):(\d{2})(?::(\d{2}))?(?: ?(Z|z|[+-]\d{2}:\d{2}))?(?:\[([A-Za-z][A-Za-z0-9_+\-/]*)\])?)?$/;

/**
 * A day, or a moment in it: `2026-12-04`, `2026-12-04 17:00`, `2026-12-04T17:00+01:00`,
 * `2026-12-04T17:00[Europe/Berlin]`.
 */
export function readMoment(text: string): Written<Moment> {
  const [, day, hour, minute, second, offset, zone] = momentForm.exec(text) ?? [];
  if (day === undefined) return { state: 'unreadable' };
  const parts = writtenParts(day);
  const time =
    hour === undefined || minute === undefined
      ? undefined
      : [hour, minute, ...(second === undefined ? [] : [second])];
  if (!parts || !isInCalendar(parts) || !isTime(hour, minute, second) || !isOffset(offset))
    return { state: 'impossible' };
  return read({ day, time: time?.join(':'), offset: offset?.toUpperCase(), zone });
}

function isTime(hour = '0', minute = '0', second = '0'): boolean {
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function isOffset(offset = 'Z'): boolean {
  if (offset.toUpperCase() === 'Z') return true;
  return Number(offset.slice(1, 3)) <= 14 && Number(offset.slice(4)) < 60;
}

function read<T>(value: T): Written<T> {
  return { state: 'read', value };
}
