import { secondsIn, type TimeWord } from './units';

/** What a bare number means beside a rate: a length of time, perhaps one, or just so many. */
export type Meaning = { readonly seconds: number } | 'unsure' | undefined;

/** Numbers that are nothing but the seconds of a day and the like, by what the rate is for. */
const certain: Readonly<Partial<Record<TimeWord, readonly TimeWord[]>>> = {
  s: ['h', 'day', 'week', 'year'],
  min: ['day'],
  day: ['year'],
};

const words = Object.keys(secondsIn) as TimeWord[]; // They are its keys.

/**
 * What a number without a unit means where a rate is multiplied or divided by it: `40 MB/s x 86400` is what comes in
 * a day, `20 GB/day x 30` may be 30 days or 30 servers. `per` is what the rate is for, where it says so.
 */
export function calendarMeaning(number: number, per: TimeWord | undefined, sign: '*' | '/'): Meaning {
  if (per === undefined) return words.some(word => isRatio(number, word)) ? 'unsure' : undefined;
  if (sign === '*') {
    const to = certain[per]?.find(word => secondsIn[word] / secondsIn[per] === number);
    if (to !== undefined) return { seconds: secondsIn[to] };
    return words.some(word => isRatio(number, per, word)) ? 'unsure' : undefined;
  }
  // What comes in a day, by the seconds of a day: the same rate, by the second.
  const from = words.find(
    word => certain[word]?.includes(per) && secondsIn[per] / secondsIn[word] === number,
  );
  if (from !== undefined) return { seconds: secondsIn[from] };
  return words.some(word => isRatio(number, word, per)) ? 'unsure' : undefined;
}

/**
 * Whether a length of time goes so often into another, as people count: a month has 30 days, or 31, and a day has
 * about 100k seconds.
 */
function isRatio(number: number, short: TimeWord, long?: TimeWord): boolean {
  if (long === undefined) return words.some(word => isRatio(number, short, word));
  return (
    secondsIn[short] < secondsIn[long] &&
    lengthsOf(long).some(seconds => isAbout(number, seconds / secondsIn[short]))
  );
}

/** Small numbers are exact; of the seconds of a day, nobody remembers all digits. */
function isAbout(number: number, ratio: number): boolean {
  return Math.abs(number / ratio - 1) < (ratio < 10_000 ? 1e-6 : 0.2);
}

function lengthsOf(word: TimeWord): readonly number[] {
  const days = word === 'month' ? [28, 29, 30, 31] : word === 'year' ? [360, 366] : [];
  return [secondsIn[word], ...days.map(count => count * secondsIn.day)];
}
