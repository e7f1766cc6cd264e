import { partNamed } from './partNamed';
import type { Form } from './spokenForm';
import type { Piece } from './spokenPiece';

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

/** Times of a day, and how far they are from UTC. */
export const timeForms: readonly Form[] = [
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
