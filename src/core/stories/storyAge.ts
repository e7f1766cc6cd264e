import { textOf, type Note } from '../notes/note';
import { dayOf, daysInMonth, partsOf, yearsBetween, type Day } from '../time/day';
import { readWhen } from '../time/written';

/** Interviewers ask for recent examples: after so many years a story needs a newer one beside it. */
export const yearsUntilStale = 3;

/** How many whole years ago a story took place; `undefined` when it does not say, or says it of the future. */
export function storyAge(story: Note, today: Day): number | undefined {
  const written = readWhen(textOf(story, 'when') ?? '');
  if (written.state !== 'read') return undefined;
  const day = written.value.precision === 'day' ? written.value.day : lastDayOf(written.value.month);
  const years = yearsBetween(day, today);
  return day <= today || years === 0 ? Math.max(0, years) : undefined;
}

export function isStale(story: Note, today: Day): boolean {
  return (storyAge(story, today) ?? 0) >= yearsUntilStale;
}

function lastDayOf(month: string): Day {
  const parts = partsOf(`${month}-01`);
  if (!parts) throw new RangeError(`No such month: ${month}`);
  return dayOf({ ...parts, day: daysInMonth(parts.year, parts.month) });
}
