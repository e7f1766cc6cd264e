import { monthForms, monthNamed, weekdayForms, weekdayNamed } from './calendarNames';
import { addDays, dayOf, daysInMonth, partsOf, weekdayOf, type Day } from './day';
import type { PartOfDay, Piece, Which } from './spokenPiece';
import { Temporal } from './temporal';
import { addBusinessDays } from './workingDays';

/** A shape that words can have, and what they say then. */
export interface Form {
  /** The source of a pattern, for text in small letters and with single spaces. */
  readonly shape: string;
  readonly pieces: (found: readonly (string | undefined)[]) => readonly Piece[] | undefined;
}

/** How one says a number up to a dozen. */
const numberWords = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
export const count = `(\\d{1,3}|${numberWords})`;

export function numberOfWord(word = ''): number {
  const place = numberWords.split('|').indexOf(word);
  // `a`, `an` and `one` stand before the others.
  return place < 0 ? Number(word) : Math.max(1, place - 1);
}

const ordinalWords =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first';
const ordinal = `(\\d{1,2}(?:st|nd|rd|th)|${ordinalWords})`;
const dayNumber = `(\\d{1,2}(?:st|nd|rd|th|\\.)?|${ordinalWords})`;

function dayOfMonth(text = ''): number {
  const place = ordinalWords.split('|').indexOf(text);
  return place < 0 ? Number.parseInt(text, 10) : place + 1;
}

/** A year behind a day: two digits only where no hour has them. */
const year = `(?:,? (\\d{4})(?![:.]\\d)|,? ?['’](\\d{2})|,? (2[4-9]|[3-9]\\d)(?![:.]?\\d))?`;

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

function partNamed(text: string | undefined): PartOfDay {
  return text === 'morning' || text === 'afternoon' || text === 'evening' ? text : 'night';
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

function dateOf(
  month: number | undefined,
  dayText: string | undefined,
  years: readonly (string | undefined)[],
): readonly Piece[] | undefined {
  if (month === undefined) return undefined;
  const digits = years.find(text => text !== undefined);
  const said = digits?.length === 2 ? `20${digits}` : digits;
  const readings = [{ month, day: dayOfMonth(dayText) }];
  return [{ is: 'date', readings, ...(said !== undefined && { year: Number(said) }) }];
}

const numeric = (
  readings: readonly (readonly [month: string | undefined, day: string | undefined])[],
  said?: string,
): readonly Piece[] => [
  {
    is: 'date',
    isNumeric: true,
    readings: readings.map(([month, of]) => ({ month: Number(month), day: Number(of) })),
    ...(said !== undefined && { year: Number(said.length === 2 ? `20${said}` : said) }),
  },
];

const dates: readonly Form[] = [
  {
    shape: '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![./-]|:)t?',
    pieces: ([, said, , month, of]) => numeric([[month, of]], said),
  },
  {
    shape: `(?:the )?${dayNumber}-(${monthForms})-(\\d{4})`,
    pieces: ([, of, month = '', said]) => dateOf(monthNamed(month), of, [said]),
  },
  {
    shape: `(?:the )?${dayNumber}(?: of |-| )?(${monthForms})${year}`,
    pieces: ([, of, month = '', ...said]) => dateOf(monthNamed(month), of, said),
  },
  {
    shape: `(${monthForms}) (?:the )?(\\d{1,2}(?:st|nd|rd|th)?|${ordinalWords})(?![:.h]\\d|\\d| ?(?:am|pm|a\\.m|p\\.m))${year}`,
    pieces: ([, month = '', of, ...said]) => dateOf(monthNamed(month), of, said),
  },
  {
    shape: `(?:the )?end of (${monthForms})`,
    pieces: ([, name = '']) => {
      const month = monthNamed(name);
      // The last day of February depends on the year.
      return month === undefined || month === 2
        ? undefined
        : [{ is: 'date', readings: [{ month, day: daysInMonth(2001, month) }] }];
    },
  },
  {
    // Points are written where the day comes first; slashes and dashes in both orders.
    shape: '(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4})|(\\d{2}))?(?![:.\\d])',
    pieces: ([, of, month, long, short]) => numeric([[month, of]], long ?? short),
  },
  {
    shape: '(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![:./\\d])',
    pieces: ([, a, b, said]) =>
      numeric(
        [
          [a, b],
          [b, a],
        ],
        said,
      ),
  },
  {
    shape: '(\\d{1,2})-(\\d{1,2})-(\\d{4})(?![:./\\d-])',
    pieces: ([, a, b, said]) =>
      numeric(
        [
          [a, b],
          [b, a],
        ],
        said,
      ),
  },
];

const half = '(a\\.?m\\.?|p\\.?m\\.?)';
const clock = (hour = '', minute?: string, second?: string, written?: string): readonly Piece[] => [
  {
    is: 'clock',
    hour,
    minute: minute ?? '00',
    ...(minute === undefined && { isBare: true as const }),
    ...(second !== undefined && second !== '00' && { second }),
    ...(written !== undefined && { half: written.startsWith('a') ? 'am' : 'pm' }),
  },
];

const times: readonly Form[] = [
  { shape: '(?:at )?(?:12 )?noon|(?:at )?midday', pieces: () => clock('12') },
  { shape: '(?:at )?(?:12 )?midnight', pieces: () => [{ is: 'midnight' }] },
  {
    shape: `(?:at |@ ?)?(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)? ?${half}`,
    pieces: ([, hour, minute, second, written]) => clock(hour, minute, second, written),
  },
  // That word counts 24 hours.
  {
    shape: '(?:at |@ ?)?(\\d{1,2})(?:[:.](\\d{2}))? ?uhr',
    pieces: ([, hour = '', minute = '00']) => clock(hour.padStart(2, '0'), minute),
  },
  {
    shape: "(?:at |@ ?)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?![:.]?\\d)(?: ?(?:h|hrs|o['’]?clock))?",
    pieces: ([, hour, minute, second]) => clock(hour, minute, second),
  },
  { shape: '(?:at |@ ?)?(\\d{1,2})h(\\d{2})', pieces: ([, hour, minute]) => clock(hour, minute) },
  { shape: '(?:at |@ ?)?(\\d{1,2}) ?h', pieces: ([, hour]) => [{ is: 'letter h', hour: Number(hour) }] },
  { shape: "(?:at |@ ?)?(\\d{1,2}) ?o['’]?clock", pieces: ([, hour]) => clock(hour) },
  { shape: '(?:at |@ ?)(\\d{1,2})(?![:./]\\d)', pieces: ([, hour]) => clock(hour) },
  {
    shape: 'cob|close of business|eob|end of (?:the )?(?:business(?: day)?|work(?:ing)?(?: day)?)',
    pieces: () => [{ is: 'end', of: 'work' }],
  },
  { shape: '(?:the )?end of (?:the )?day|eod', pieces: () => [{ is: 'end', of: 'day' }] },
  {
    shape: '(\\d{1,2}) (?:in the |at )(morning|afternoon|evening|night)',
    pieces: ([, hour, part]) => [...clock(hour), { is: 'part', part: partNamed(part) }],
  },
  {
    shape: '(?:in the |at )?(morning|afternoon|evening|night)',
    pieces: ([, part]) => [{ is: 'part', part: partNamed(part) }],
  },
  {
    shape: '(?:utc|gmt) ?([+-]) ?(\\d{1,2})(?::?(\\d{2}))?',
    pieces: ([, sign, hours, minutes]) => offset(sign, hours, minutes),
  },
  // Behind a time, a minus may be the dash of a range.
  { shape: '([+])(\\d{2}):?(\\d{2})', pieces: ([, sign, hours, minutes]) => offset(sign, hours, minutes) },
  { shape: 'z', pieces: () => [{ is: 'offset', offset: 'Z' }] },
];

function offset(sign = '+', hours = '', minutes = '00'): readonly Piece[] | undefined {
  if (Number(hours) > 14 || !['00', '30', '45'].includes(minutes)) return undefined;
  const written =
    Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return [{ is: 'offset', offset: written }];
}

const others: readonly Form[] = [
  {
    shape: '(\\d{1,2})\\.(\\d{1,2})(?![:.\\d])',
    pieces: ([, first = '', second = '']) => [{ is: 'dotted', first, second }],
  },
  {
    // The third Thursday of a month is another day than Thursday the third.
    shape: `(?:the )?${ordinal}(?! (?:${weekdayForms})(?!\\p{L}))`,
    pieces: ([, of]) => [{ is: 'number', day: dayOfMonth(of), isOrdinal: true }],
  },
  {
    shape: 'the (\\d{1,2})(?![:.]\\d)',
    pieces: ([, of]) => [{ is: 'number', day: Number(of), isOrdinal: true }],
  },
  {
    shape: '(\\d{1,2})(?![:./-]?\\d)',
    pieces: ([, of]) => [{ is: 'number', day: Number(of), isOrdinal: false }],
  },
  { shape: 'before', pieces: () => [{ is: 'before' }] },
  // Such words stand around a moment and change nothing.
  {
    shape:
      '(?:at |by )?(?:the )?latest|no later than|by|on|at|@|until|till|due|the deadline|deadline|the|of|is|sharp|[,;()-]',
    pieces: () => [],
  },
];

/** All that the words of a moment can be, the longer before what they begin with. */
export const spokenForms: readonly Form[] = [...relativeDays, ...weekdays, ...dates, ...times, ...others];
