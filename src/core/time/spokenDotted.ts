import { dayOf, daysBetween, isInCalendar, partsOf, weekdayOf, type Day } from './day';
import type { DottedPiece, MonthDay, Piece } from './spokenPiece';

/** What `4.12` is as a day: points are written where the day comes first. */
export function dottedDate({ first, second }: Pick<DottedPiece, 'first' | 'second'>): MonthDay {
  return { month: Number(second), day: Number(first) };
}

/**
 * Says of `4.12` and `17.30` which is a day and which a time. Beside a date it is a time. Else it is a day if there
 * is one, and a time only where it is not the day that is named beside it in another order either.
 */
export function sortDotted(pieces: readonly Piece[], today: Day): readonly Piece[] | undefined {
  const dotted = pieces.filter(piece => piece.is === 'dotted');
  if (dotted.length === 0) return pieces;
  const isDated = pieces.some(({ is }) => is === 'date' || is === 'number');
  const days = isDated ? [] : dotted.filter(piece => isDayOfYear(dottedDate(piece)));
  const times = dotted.filter(piece => !days.includes(piece));
  const isBare = !pieces.some(
    ({ is }) => is === 'date' || is === 'number' || is === 'day' || is === 'weekday',
  );
  if (days.length > 1 || (isBare && days.length === 0)) return undefined;
  if (times.some(piece => piece.second.length !== 2 || namesDay(piece, pieces, today))) return undefined;
  return pieces.map(piece =>
    piece.is === 'dotted' && times.includes(piece)
      ? { is: 'clock', hour: piece.first, minute: piece.second }
      : piece,
  );
}

function isDayOfYear({ month, day }: MonthDay): boolean {
  return isInCalendar({ year: 2000, month, day });
}

/** What is further away is not said without its month. */
const daysNearBy = 45;

/** Whether it would be a day that is named too if the month came first: `Friday 12.25`, when that is one. */
function namesDay({ first, second }: DottedPiece, pieces: readonly Piece[], today: Day): boolean {
  const year = partsOf(today)?.year ?? 0;
  return [year - 1, year, year + 1].some(of => {
    const parts = { year: of, month: Number(first), day: Number(second) };
    if (!isInCalendar(parts)) return false;
    const day = dayOf(parts);
    if (Math.abs(daysBetween(today, day)) > daysNearBy) return false;
    return pieces.some(
      piece =>
        (piece.is === 'weekday' && piece.weekday === weekdayOf(day)) ||
        (piece.is === 'day' && piece.from(today) === day),
    );
  });
}
