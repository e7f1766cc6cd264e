import { weekdayForms } from '../time/calendarNames';
import { padded } from '../time/day';
import { hasDay } from './takeHeadDay';

/** A time of day, and the words without it. */
export interface HeadTime {
  readonly time: string | undefined;
  readonly rest: string;
}

/**
 * Takes the time of day out of a heading that somebody wrote by hand, where a number can be nothing else: `4h` and
 * `0:45` are how long something took, and `12.50` is an amount unless it stands right behind the day.
 */
export function takeHeadTime(text: string, dayAt: number | undefined): HeadTime {
  for (const { form, isBehindDay } of forms) {
    for (const match of text.matchAll(form)) {
      const [whole, before = '', hours = '', minutes = '00', half] = match;
      const between = dayAt === undefined ? undefined : text.slice(dayAt, match.index) + before;
      const isBehind = between !== undefined && /^[\sT,(]*(?:at )?$/i.test(between);
      if (!isBehind && (isBehindDay || isOfSomethingElse(text.slice(0, match.index) + before))) continue;
      const time = timeOf(hours, minutes, half?.toLowerCase().charAt(0));
      if (time === undefined) continue;
      return { time, rest: `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}` };
    }
  }
  return { time: undefined, rest: text };
}

/** Whether the words before a time say that it is not the one of the entry: `answer by 17:00`, `2026-12-04 17:00`. */
function isOfSomethingElse(before: string): boolean {
  if (/(?:^|[·|;,:(]|\s[-–—])\s*(?:at )?$/i.test(before)) return false;
  const part = before.split(/[·|;]|\s[-–—]\s/).at(-1) ?? '';
  return elsewhere.test(part) || hasDay(part);
}

const elsewhere = new RegExp(
  `\\b(?:by|until|till|before|due|deadline|expir\\w*|ends?|closes?|decide|mov(?:ed?|ing)|extend\\w*|postpon\\w*|reschedul\\w*|tomorrow|next|${weekdayForms})\\b|\\b(?:to|is|now)\\s*(?:at )?$`,
  'i',
);

interface Form {
  readonly form: RegExp;
  /** Whether it is a time only right behind the day. */
  readonly isBehindDay?: true;
}

const before = '((?:^|[\\sT,(])(?:at )?)';
/** Nothing that makes a length of it comes next. */
const after = '(?=$|[\\s,;:)\\]·|–—-])(?! ?(?:h|hrs?|hours?|min|mins|minutes|long)\\b)';
const half = ' ?(am|pm|a\\.m\\.|p\\.m\\.)';

const forms: readonly Form[] = [
  `${before}(\\d{1,2})(?:[:.](\\d{2}))?${half}${after}`,
  `${before}(\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?uhr)?(?: ?[-–—] ?\\d{1,2}:\\d{2})?${after}`,
  `${before}(\\d{2})h(\\d{2})${after}`,
  `${before}(\\d{1,2})(?:[.](\\d{2}))? ?uhr${after}`,
]
  .map((source): Form => ({ form: new RegExp(source, 'gi') }))
  .concat(
    [`${before}(\\d{1,2})\\.(\\d{2})${after}`, `${before}(1[3-9]|2[0-3])h${after}`].map(source => ({
      form: new RegExp(source, 'gi'),
      isBehindDay: true,
    })),
  );

function timeOf(hours: string, minutes: string, half: string | undefined): string | undefined {
  const hour = Number(hours);
  if (half === undefined ? hour > 23 : hour < 1 || hour > 12) return undefined;
  // `0:45` is three quarters of an hour.
  if (Number(minutes) > 59 || hours === '0') return undefined;
  return `${padded(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), 2)}:${minutes}`;
}
