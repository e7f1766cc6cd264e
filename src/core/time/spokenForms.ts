import { weekdayForms } from './calendarNames';
import { dateForms } from './dateForms';
import { dayForms } from './dayForms';
import type { Form } from './spokenForm';
import { dayOfMonth, ordinal } from './spokenNumbers';
import { timeForms } from './timeForms';

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
export const spokenForms: readonly Form[] = [...dayForms, ...dateForms, ...timeForms, ...others];
