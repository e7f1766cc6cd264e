import { monthNamed } from './calendarNames';
import { dayOf, isInCalendar, padded, type Day } from './day';

/**
 * What days a person may have meant who did not write `2026-12-04`: one, two where day and month can stand
 * for each other, or none.
 */
export function dayReadings(text: string): readonly Day[] {
  const words = text.trim().slice(0, 60);
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words) ?? [];
  if (year !== undefined) return days([[year, month, day]]);

  const [, first, mark, second, last] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(words) ?? [];
  // Points are written where the day comes first; slashes and dashes in both orders.
  if (mark === '.') return days([[last, second, first]]);
  if (mark !== undefined)
    return days([
      [last, second, first],
      [last, first, second],
    ]);

  const named =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?(?:(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})$/i.exec(
      words,
    );
  if (!named) return [];
  const number = monthNamed(named[2] ?? named[3] ?? '');
  return number === undefined ? [] : days([[named[5], number, named[1] ?? named[4]]]);
}

/** The month that a person wrote in another form than `2025-03`: `March 2025`, `3/2025`, `2025-3`. */
export function monthReading(text: string): string | undefined {
  const words = text.trim().slice(0, 40);
  const [, name, named] = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(words) ?? [];
  const [, number, numbered] = /^(\d{1,2})[/.-](\d{4})$/.exec(words) ?? [];
  const [, before, after] = /^(\d{4})[/.-](\d{1,2})$/.exec(words) ?? [];
  const year = named ?? numbered ?? before;
  const month = Number(monthNamed(name ?? '') ?? number ?? after);
  return year !== undefined && month >= 1 && month <= 12 ? `${year}-${padded(month, 2)}` : undefined;
}

type Numbers = readonly [
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
];

function days(candidates: readonly Numbers[]): readonly Day[] {
  const found = candidates
    .map(([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }))
    .filter(isInCalendar)
    .map(dayOf);
  return [...new Set(found)];
}
