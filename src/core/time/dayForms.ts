import { weekdayForms, weekdayNamed } from './calendarNames';
import { addDays, dayOf, daysInMonth, partsOf, weekdayOf, type Day } from './day';
import { partNamed } from './partNamed';
import type { Form } from './spokenForm';
import { count, numberOfWord } from './spokenNumbers';
import type { Piece, Which } from './spokenPiece';
import { Temporal } from './temporal';
import { addBusinessDays } from './workingDays';

const day = (from: (today: Day) => Day | undefined): readonly Piece[] => [{ is: 'day', from }];

const later = (today: Day, duration: Temporal.DurationLike): Day =>
  Temporal.PlainDate.from(today).add(duration).toString();

/** So many units away: ahead as they are, behind with the sign turned. */
function away(unit: string, number: number): readonly Piece[] {
  if (unit.startsWith('day')) return day(today => later(today, { days: number }));
  if (unit.startsWith('week')) return day(today => later(today, { weeks: number }));
  if (unit.startsWith('fortnight')) return day(today => later(today, { weeks: 2 * number }));
  if (unit.startsWith('month')) return day(today => later(today, { months: number }));
  return day(today => later(today, { years: number }));
}

const units = '(days?|weeks?|fortnights?|months?|years?)';

const relativeDays: readonly Form[] = [
  {
    shape: `(?:in |within )?${count} (?:business|working|work) ?days?(?: from (?:now|today))?`,
    pieces: ([, number]) => day(today => addBusinessDays(today, numberOfWord(number))),
  },
  {
    shape: '(?:the )?next (?:business|working|work) ?day',
    pieces: () => day(today => addBusinessDays(today, 1)),
  },
  { shape: `${count} ${units} ago`, pieces: ([, number, unit = '']) => away(unit, 0 - numberOfWord(number)) },
  {
    shape: `${count} weeks? (?:from|after) (${weekdayForms})`,
    pieces: ([, number, name = '']) => {
      const weekday = weekdayNamed(name);
      return weekday && [{ is: 'weekday', weekday, which: 'plain', weeksAfter: numberOfWord(number) }];
    },
  },
  {
    shape: `${count} weeks? (?:from|after) tomorrow`,
    pieces: ([, number]) => day(today => later(today, { days: 1 + 7 * numberOfWord(number) })),
  },
  {
    shape: `(?:in |within )?${count} ${units}['’]?(?: from (?:now|today)| ahead| time)?`,
    pieces: ([, number, unit = '']) => away(unit, numberOfWord(number)),
  },
  { shape: '(?:the )?day after tomorrow', pieces: () => day(today => addDays(today, 2)) },
  { shape: '(?:the )?day before yesterday', pieces: () => day(today => addDays(today, -2)) },
  { shape: 'today', pieces: () => day(today => today) },
  { shape: 'tom{1,2}or{1,2}ow|tmrw|tmr', pieces: () => day(today => addDays(today, 1)) },
  { shape: 'yesterday', pieces: () => day(today => addDays(today, -1)) },
  {
    shape: 'this (morning|afternoon|evening)',
    pieces: ([, part]) => [...day(today => today), { is: 'part', part: partNamed(part) }],
  },
  { shape: 'tonight', pieces: () => [...day(today => today), { is: 'part', part: 'tonight' }] },
  {
    shape: 'last night',
    pieces: () => [...day(today => addDays(today, -1)), { is: 'part', part: 'night' }],
  },
  // The working week is meant; from its last day on it may be the next one.
  {
    shape: '(?:the )?end of (?:the |this )?week|eow',
    pieces: () => day(today => (weekdayOf(today) > 4 ? undefined : addDays(today, 5 - weekdayOf(today)))),
  },
  {
    shape: '(?:the )?end of next week',
    pieces: () => day(today => (weekdayOf(today) > 6 ? undefined : addDays(today, 12 - weekdayOf(today)))),
  },
  { shape: '(?:the )?end of (?:the |this )?month|eom', pieces: () => day(endOfThisMonth) },
  { shape: '(?:the )?end of next month', pieces: () => day(today => endOfMonth(today, 1)) },
  {
    shape: '(?:the )?end of (?:the |this )?year|eoy',
    pieces: () => [{ is: 'date', readings: [{ month: 12, day: 31 }] }],
  },
];

/** On its last day, the end of the next one may be meant. */
function endOfThisMonth(today: Day): Day | undefined {
  const last = endOfMonth(today, 0);
  return last === today ? undefined : last;
}

function endOfMonth(today: Day, monthsAhead: number): Day | undefined {
  const parts = partsOf(monthsAhead === 0 ? today : later(`${today.slice(0, 8)}01`, { months: monthsAhead }));
  return parts && dayOf({ ...parts, day: daysInMonth(parts.year, parts.month) });
}

const whichOf: Readonly<Record<string, Which>> = {
  '': 'plain',
  this: 'this',
  coming: 'coming',
  'this coming': 'coming',
  next: 'next',
  last: 'last',
  past: 'last',
  'this past': 'last',
};

function weekdayPiece(name = '', which: Which | undefined): readonly Piece[] | undefined {
  const weekday = weekdayNamed(name);
  return weekday && which && [{ is: 'weekday', weekday, which }];
}

const weeks: Readonly<Record<string, Which>> = { this: 'this week', next: 'next week', last: 'last week' };

const weekdays: readonly Form[] = [
  {
    shape: `(${weekdayForms}),? (?:of )?(this|next|last) week`,
    pieces: ([, name, week = '']) => weekdayPiece(name, weeks[week]),
  },
  {
    shape: `(this|next|last) week(?:['’]s)?,? (?:on )?(${weekdayForms})`,
    pieces: ([, week = '', name]) => weekdayPiece(name, weeks[week]),
  },
  {
    shape: `(?:the )?(?:(this coming|this past|coming|this|next|last|past) )?(${weekdayForms})`,
    pieces: ([, which = '', name]) => weekdayPiece(name, whichOf[which]),
  },
];

/** Days that are told from the day on which they are said. */
export const dayForms: readonly Form[] = [...relativeDays, ...weekdays];
