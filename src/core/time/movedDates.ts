import { monthForms, monthNamed, weekdayForms } from './calendarNames';
import {
  addDays,
  compareDays,
  dayOf,
  daysBetween,
  isDay,
  monthsBetween,
  padded,
  partsOf,
  weekdayOf,
  type Day,
} from './day';
import { datedDay } from './echoWords';

/** A day on which something was written, and the one that it is to be read on as if it had just been. */
export interface Move {
  readonly from: Day;
  readonly to: Day;
}

const written = new RegExp(
  `\\b(\\d{4}-\\d{2}-\\d{2})\\b|\\b(\\d{4})-(\\d{2})\\b|\\b${weekdayForms} (\\d{1,2}) (${monthForms}) (\\d{4})\\b`,
  'gi',
);

/**
 * A text of ours with its dates as far from one day as they were from the other: `2026-12-04`, `2025-03`, and
 * `Fri 4 Dec 2026`, in English.
 */
export function movedDates(text: string, move: Move): string {
  return text.replace(
    written,
    (whole, day?: string, year?: string, month?: string, date?: string, name?: string, inYear?: string) => {
      if (day !== undefined) return isDay(day) ? movedDay(day, move) : whole;
      if (year !== undefined && month !== undefined) return movedMonth(`${year}-${month}`, move) ?? whole;
      const said = dayOf({
        year: Number(inYear),
        month: monthNamed(name ?? '') ?? 0,
        day: Number(date),
      });
      return isDay(said) ? datedDay(movedDay(said, move), 'en') : whole;
    },
  );
}

/** What was to come is on a working day again, and so is what had been: nobody makes an offer on a Sunday. */
function movedDay(day: Day, { from, to }: Move): Day {
  const moved = addDays(to, daysBetween(from, day));
  const side = compareDays(day, from);
  if (side === 0 || weekdayOf(moved) < 6) return moved;
  const toMonday = 8 - weekdayOf(moved);
  return addDays(moved, side > 0 ? toMonday : toMonday - 3);
}

function movedMonth(month: string, { from, to }: Move): string | undefined {
  const first = (day: Day) => `${day.slice(0, 7)}-01`;
  const parts = partsOf(`${month}-01`);
  if (!parts) return undefined;
  const count = parts.year * 12 + parts.month - 1 + monthsBetween(first(from), first(to));
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`;
}
