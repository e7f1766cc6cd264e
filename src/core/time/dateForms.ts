import { monthForms, monthNamed } from './calendarNames';
import { daysInMonth } from './day';
import type { Form } from './spokenForm';
import { dayNumber, dayOfMonth, ordinalWords } from './spokenNumbers';
import type { Piece } from './spokenPiece';

/** A year behind a day: two digits only where no hour has them. */
const year = `(?:,? (\\d{4})(?![:.]\\d)|,? ?['’](\\d{2})|,? (2[4-9]|[3-9]\\d)(?![:.]?\\d))?`;

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

const numeric = (readings: readonly DayAndMonth[], said?: string): readonly Piece[] => [
  {
    is: 'date',
    isNumeric: true,
    readings: readings.map(([month, of]) => ({ month: Number(month), day: Number(of) })),
    ...(said !== undefined && { year: Number(said.length === 2 ? `20${said}` : said) }),
  },
];

type DayAndMonth = readonly [month: string | undefined, day: string | undefined];

const inBothOrders = (a?: string, b?: string): readonly DayAndMonth[] => [
  [a, b],
  [b, a],
];

/** Days that have a name of their own: a month and a number. */
export const dateForms: readonly Form[] = [
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
    pieces: ([, a, b, said]) => numeric(inBothOrders(a, b), said),
  },
  {
    shape: '(\\d{1,2})-(\\d{1,2})-(\\d{4})(?![:./\\d-])',
    pieces: ([, a, b, said]) => numeric(inBothOrders(a, b), said),
  },
];
