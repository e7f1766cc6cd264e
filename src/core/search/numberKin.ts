import type { Synonyms } from './thesaurus';

/**
 * What the numbers of a query are written as elsewhere: `two weeks` is `2 weeks` and `14 days`, `ten grand` is `10k`,
 * and `10,000` is both.
 */
export function numberKin(words: readonly string[]): Synonyms[] {
  return words.flatMap((word, at) => {
    const read = numberAt(words, at);
    if (!read) return [];
    const { value, to } = read;
    const unit = units.get(words[to] ?? '');
    if (unit)
      return [{ from: at, to: to + 1, words: others(spansLike(value * unit), words.slice(at, to + 1)) }];
    const written = value >= 1000 && value % 1000 === 0 ? amount(value / 1000) : both(value);
    const kin = others(written, words.slice(at, to));
    return kin.length > 0 && !(at > 0 && isTail(words, at, word)) ? [{ from: at, to, words: kin }] : [];
  });
}

interface ReadNumber {
  readonly value: number;
  /** The word behind it. */
  readonly to: number;
}

/** The number that begins at a word, with `thousand`, `grand`, `k` or the zeros behind it. */
function numberAt(words: readonly string[], at: number): ReadNumber | undefined {
  const word = words[at] ?? '';
  const [, inThousands] = /^(\d{1,4})k$/.exec(word) ?? [];
  if (inThousands !== undefined) return { value: Number(inThousands) * 1000, to: at + 1 };
  const value = /^\d{1,6}$/.test(word) ? Number(word) : named.get(word);
  if (value === undefined) return undefined;
  const next = words[at + 1] ?? '';
  const isThousands = thousand.has(next) || (next === '000' && /^\d{1,3}$/.test(word));
  return isThousands ? { value: value * 1000, to: at + 2 } : { value, to: at + 1 };
}

/** The zeros of `10,000` are no number of their own. */
function isTail(words: readonly string[], at: number, word: string): boolean {
  return word === '000' && /^\d{1,3}$/.test(words[at - 1] ?? '');
}

function both(value: number): string[] {
  const name = nameOf(value);
  return name === undefined ? [String(value)] : [String(value), name];
}

function amount(thousands: number): string[] {
  return [`${thousands}k`, ...both(thousands), 'thousand', 'grand'];
}

/** A stretch of so many hours in all units in which it is a whole number that people say. */
function spansLike(hours: number): string[] {
  return [...stretches].flatMap(([name, length]) => {
    const count = hours / length;
    if (!Number.isInteger(count) || count > 100) return [];
    return [...both(count), name];
  });
}

function others(written: readonly string[], own: readonly string[]): string[] {
  return [...new Set(written)].filter(word => !own.includes(word));
}

function nameOf(value: number): string | undefined {
  return [...named].find(([, number]) => number === value)?.[0];
}

const names =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety hundred';
const named: ReadonlyMap<string, number> = new Map([
  ...names.split(' ').map((name, value) => [name, value] as const),
  ...tens.split(' ').map((name, i) => [name, (i + 3) * 10] as const),
]);
const thousand: ReadonlySet<string> = new Set(['thousand', 'grand', 'k', 'thou']);

/** How many hours each has. */
const stretches: ReadonlyMap<string, number> = new Map([
  ['hours', 1],
  ['days', 24],
  ['weeks', 168],
]);
const units: ReadonlyMap<string, number> = new Map(
  [...stretches, ['fortnights', 336] as const].flatMap(([name, length]) => [
    [name, length] as const,
    [name.slice(0, -1), length] as const,
  ]),
);
