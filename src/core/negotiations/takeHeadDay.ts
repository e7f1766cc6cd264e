import { weekdayForms, weekdayNamed } from '../time/calendarNames';
import { isDay, weekdayOf, type Day } from '../time/day';
import { dayReadings } from '../time/dayReadings';

/** The day of an entry, and the words without it. */
export interface HeadDay {
  readonly day: Day | undefined;
  readonly rest: string;
  /** Where the day stood in what is left. */
  readonly at: number | undefined;
}

/**
 * Takes the day out of a heading that somebody wrote by hand, and a weekday beside it that is its own. Of several,
 * it is the one that begins the heading or a part of it: the others are what was spoken of.
 */
export function takeHeadDay(text: string): HeadDay {
  const all = daysIn(text);
  const isOne = all.every(({ day }) => day === all[0]?.day);
  const found = all.find(({ at }) => {
    const before = text.slice(0, at);
    return isOne ? !leadsElsewhere.test(before) : beginsPart.test(before);
  });
  if (!found) return { day: undefined, rest: text, at: undefined };
  const before = withoutWeekday(text.slice(0, found.at), weekdayBefore, found.day);
  const after = withoutWeekday(text.slice(found.end), weekdayAfter, found.day);
  return { day: found.day, rest: `${before} ${after}`, at: before.length };
}

/** Whether a heading speaks of a day in these words. */
export function hasDay(text: string): boolean {
  return daysIn(text).length > 0;
}

interface Found {
  readonly day: Day;
  readonly at: number;
  readonly end: number;
}

/** All stretches of words that are a day, in their order. */
function daysIn(text: string): readonly Found[] {
  return dayForms
    .flatMap(form => [...text.matchAll(form)])
    .flatMap(({ 0: written, index }) => {
      const [day, other] = isDay(written) ? [written] : dayReadings(written);
      return day === undefined || other !== undefined
        ? []
        : [{ day, at: index, end: index + written.length }];
    })
    .sort((a, b) => a.at - b.at);
}

const dayForms = [
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g,
  /\b\d{1,2}([./-])\d{1,2}\1\d{4}\b/g,
  /\b\d{1,2}(?:st|nd|rd|th|\.)? [a-z]{3,9}\.?,? \d{4}\b/gi,
  /\b[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/gi,
];

/** A day behind such a word is one that something is due or moved to. */
const leadsElsewhere = /\b(?:to|until|till|by|before|due)(?: on)?\s*$/i;

const beginsPart = new RegExp(`(?:^|[·|;:,(]|\\s[-–—])\\s*(?:${weekdayForms},?\\s*)?$`, 'i');

const weekdayBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${weekdayForms}),?\\s*$`, 'iu');
const weekdayAfter = new RegExp(
  `^,?\\s*(?:\\((${weekdayForms})\\)|(${weekdayForms})(?![\\p{L}\\p{N}]),?)`,
  'iu',
);

function withoutWeekday(text: string, form: RegExp, day: Day): string {
  const [, first, second] = form.exec(text) ?? [];
  const name = first ?? second;
  return name !== undefined && weekdayNamed(name) === weekdayOf(day) ? text.replace(form, '') : text;
}
