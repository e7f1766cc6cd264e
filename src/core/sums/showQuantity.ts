import { isHolder, plural } from './nouns';
import type { Quantity } from './quantity';
import { currencies, data, secondsIn, time, type TimeWord } from './units';

/** How the writer of a sum speaks of things; its result speaks likewise. */
export interface Manner {
  readonly data: 'bytes' | 'bits' | 'binary';
  /** The length of time that something was per. */
  readonly time: TimeWord | undefined;
  /** What was counted over time: where it meets other things, it is what there are so many of. */
  readonly counted: ReadonlySet<string>;
  /** Nouns as they were written, by their singular. */
  readonly forms: ReadonlyMap<string, string>;
}

const precise = 3;
const rough = 2;

/**
 * A quantity as one writes it down, and for a rate a second form, rounder, over the length of time that says
 * more: `40 MB/s`, `3.5 TB/day`.
 */
export function showQuantity(quantity: Quantity, manner: Manner): readonly string[] {
  const shown = settled(quantity, manner);
  if (shown.dimensions.get(time) !== -1) return [shownIn(shown, manner, 's', precise)];
  const main = manner.time ?? 's';
  // A bill is never looked at by the second.
  if (isMoney(shown)) return [shownIn(shown, manner, main, precise)];
  const other = main === 's' ? 'day' : 's';
  return [shownIn(shown, manner, main, precise), shownIn(shown, manner, other, rough)];
}

/**
 * A quantity without what only led to it: photos come to bytes, and users who post photos to photos. What
 * something is per always stays.
 */
export function settled(quantity: Quantity, { counted }: Pick<Manner, 'counted'>): Quantity {
  const { value, dimensions } = quantity;
  const nouns = [...dimensions].filter(([of, power]) => power > 0 && isCounted(of)).map(([of]) => of);
  const led = ledTo(quantity, nouns, counted);
  if (led.length === 0) return quantity;
  return { value, dimensions: new Map([...dimensions].filter(([of]) => !led.includes(of))) };
}

function isMoney({ dimensions }: Pick<Quantity, 'dimensions'>): boolean {
  return currencies.some(sign => (dimensions.get(sign) ?? 0) > 0);
}

/**
 * Whether nothing is measured so: bytes of bytes, or bytes of money. Then the sum lacks a `per`.
 */
export function isNothing({ dimensions }: Quantity): boolean {
  const over = [...dimensions].filter(([of, power]) => power > 0 && !isCounted(of) && of !== time);
  return over.length > 1 || over.some(([, power]) => power > 1) || (dimensions.get(time) ?? 0) > 1;
}

function ledTo(
  { dimensions }: Pick<Quantity, 'dimensions'>,
  nouns: readonly string[],
  counted: ReadonlySet<string>,
): readonly string[] {
  if (isMoney({ dimensions }) || (dimensions.get(data) ?? 0) > 0) return nouns;
  if (nouns.length < 2) return [];
  const meant = nouns.filter(noun => counted.has(noun));
  if (meant.length > 0) return nouns.filter(noun => !meant.includes(noun));
  const holders = nouns.filter(isHolder);
  return holders.length < nouns.length ? holders : [];
}

function isCounted(of: string): boolean {
  return of !== data && of !== time && !currencies.some(sign => sign === of);
}

/** Data of one power is scaled by its unit, a length of time by the longest that fits, all else by thousands. */
function shownIn({ value, dimensions }: Quantity, manner: Manner, per: TimeWord, digits: number): string {
  const over = [...dimensions].filter(([, power]) => power > 0);
  const under = [...dimensions]
    .filter(([, power]) => power < 0)
    .sort(([a], [b]) => Number(a === time) - Number(b === time));
  const timePower = dimensions.get(time) ?? 0;
  const amount = timePower < 0 ? value * secondsIn[per] ** -timePower : value;
  const lead = over.find(([of]) => of === data) ?? over.find(([of]) => of === time);
  const sign = currencies.find(one => dimensions.get(one) === 1);
  const rest = over.filter(part => part !== lead && part[0] !== sign);
  const scaled = scaledBy(lead, amount, manner, digits);
  const names = rest.map(([of, power]) => nameOf(of, manner) + raised(power));
  const number = (sign ?? '') + scaled.number;
  const below = under.map(([of, power]) => `/${of === data ? 'B' : of === time ? per : of}${raised(-power)}`);
  const unit = [...(scaled.unit ? [scaled.unit] : []), ...names].join('·');
  return `${number}${unit === '' ? '' : ` ${unit}`}${below.join('')}`;
}

interface Scaled {
  readonly number: string;
  readonly unit?: string;
}

function scaledBy(
  lead: readonly [string, number] | undefined,
  amount: number,
  manner: Manner,
  digits: number,
): Scaled {
  const [of, power] = lead ?? [];
  if (of === data)
    return power === 1 ? shownData(amount, manner, digits) : other(amount, digits, `B${raised(power ?? 1)}`);
  if (of === time)
    return power === 1 ? shownTime(amount, digits) : other(amount, digits, `s${raised(power ?? 1)}`);
  return { number: withThousands(amount, digits) };
}

function other(amount: number, digits: number, unit: string): Scaled {
  return { number: withThousands(amount, digits), unit };
}

const dataSteps = ['', 'K', 'M', 'G', 'T', 'P', 'E'];

function shownData(bytes: number, { data: family }: Manner, digits: number): Scaled {
  const amount = family === 'bits' ? bytes * 8 : bytes;
  const { number, step } = inSteps(amount, family === 'binary' ? 1024 : 1000, dataSteps.length - 1, digits);
  const prefix = `${dataSteps[step] ?? ''}${family === 'binary' && step > 0 ? 'i' : ''}`;
  return { number, unit: `${prefix}${family === 'bits' ? 'b' : 'B'}` };
}

const shortest = { unit: 'ns', size: 1e-9 };
const parts = [{ unit: 'ms', size: 1e-3 }, { unit: 'µs', size: 1e-6 }, shortest];
const lengths = ['year', 'day', 'h', 'min', 's'] as const;

function shownTime(seconds: number, digits: number): Scaled {
  const part =
    seconds > 0 && seconds < 1 ? (parts.find(({ size }) => seconds >= size) ?? shortest) : undefined;
  if (part) return { number: withThousands(seconds / part.size, digits), unit: part.unit };
  const word = lengths.find(length => seconds >= secondsIn[length]) ?? 's';
  const number = withThousands(seconds / secondsIn[word], digits);
  return { number, unit: (word === 'day' || word === 'year') && number !== '1' ? `${word}s` : word };
}

const thousands = ['', 'k', 'M', 'bn', 'tn'];

function withThousands(amount: number, digits: number): string {
  const { number, step } = inSteps(amount, 1000, thousands.length - 1, digits);
  return `${number}${thousands[step] ?? ''}`;
}

/** A number as so many times a power of the base; one that rounds up to the next power is that. */
function inSteps(
  amount: number,
  base: number,
  most: number,
  digits: number,
): { readonly number: string; readonly step: number } {
  let step = 0;
  let left = amount;
  while (step < most && Number(left.toPrecision(digits)) >= base) {
    left /= base;
    step += 1;
  }
  return { number: rounded(left, digits), step };
}

/** So many digits that count, and whole numbers up to four of them as they are. */
function rounded(calculated: number, digits: number): string {
  // The last digits are what binary fractions leave behind.
  const value = Number(calculated.toPrecision(12));
  if (Number.isInteger(value) && value < 10_000) return String(value);
  return value >= 1e15 || (value > 0 && value < 1e-6)
    ? value.toExponential(digits - 1).replace('e+', 'e')
    : String(Number(value.toPrecision(digits)));
}

function nameOf(noun: string, { forms }: Manner): string {
  return forms.get(noun) ?? plural(noun);
}

function raised(power: number): string {
  return power === 1 ? '' : String(power).replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
