import type { Manner } from './manner';
import { isHolder, isOfPace, plural } from './nouns';
import type { Quantity } from './quantity';
import { currencies, data, secondsIn, time, type TimeWord } from './units';

const precise = 3;
const rough = 2;

/**
 * A quantity as one writes it down, and for a rate a second form, rounder, over the length of time that says
 * more: `40 MB/s`, `3.5 TB/day`. What came in by bits a second is stored in bytes: `72 Tb`, `9 TB`.
 */
export function showQuantity(quantity: Quantity, manner: Manner): readonly string[] {
  const shown = settled(quantity, manner);
  const inBytes = isLineOfBits(shown, manner) ? { ...manner, data: 'bytes' as const } : undefined;
  if (shown.dimensions.get(time) !== -1)
    return [manner, ...(inBytes ? [inBytes] : [])].map(by => shownIn(shown, by, 's', precise));
  const main = manner.time ?? 's';
  const first = shownIn(shown, manner, main, precise);
  // A bill is never looked at by the second.
  if (isMoney(shown)) return [first];
  const other = main === 's' ? 'day' : 's';
  const stored = inBytes && other === 'day' ? [shownIn(shown, inBytes, other, rough)] : [];
  return [first, shownIn(shown, manner, other, rough), ...stored];
}

/**
 * A rate that was written down alone, as it was not written: by the second and by the day, and bits in bytes. Only
 * where that says more than a fraction; months and years have no exact number of days, so what is for them is round.
 */
export function showLoneRate(rate: Quantity, manner: Manner): readonly string[] {
  const { dimensions, value } = rate;
  if (isMoney(rate) || [...dimensions].some(([of, power]) => of !== time && (power !== 1 || isOfPace(of))))
    return [];
  const by = isLineOfBits(rate, manner) ? { ...manner, data: 'bytes' as const } : manner;
  const digits = manner.time === 'month' || manner.time === 'year' ? rough : precise;
  return (['s', 'day'] as const)
    .filter(word => word !== (by === manner ? (manner.time ?? 's') : undefined))
    .filter(word => value * secondsIn[word] >= 1)
    .map(word => shownIn(rate, by, word, digits));
}

function isLineOfBits({ dimensions }: Quantity, { isLine, data: family }: Manner): boolean {
  return isLine && family === 'bits' && dimensions.get(data) === 1;
}

/**
 * A quantity without what only led to it: photos come to bytes, and users who post photos to photos. What
 * something is per always stays.
 */
export function settled(quantity: Quantity, manner: Pick<Manner, 'counted'>): Quantity {
  const { value, dimensions } = quantity;
  const led = whatLed(quantity, manner);
  if (led.length === 0) return quantity;
  return { value, dimensions: new Map([...dimensions].filter(([of]) => !led.includes(of))) };
}

function whatLed(quantity: Quantity, { counted }: Pick<Manner, 'counted'>): readonly string[] {
  const nouns = [...quantity.dimensions]
    .filter(([of, power]) => power > 0 && isCounted(of))
    .map(([of]) => of);
  return ledTo(quantity, nouns, counted);
}

/**
 * Whether a result is one that somebody can mean: so much data, money or time, or so many of something, each once,
 * for each of what it was said to be for. Servers times hours are none, and neither are apples for every pear.
 */
export function isUnderstood(quantity: Quantity, manner: Manner): boolean {
  const { dimensions } = settled(quantity, manner);
  const over = [...dimensions].filter(([, power]) => power > 0);
  const measured = over.filter(([of]) => !isCounted(of));
  if ([...dimensions].some(([, power]) => Math.abs(power) > 1)) return false;
  // So many for each byte or euro is so many of something.
  if (over.length === 0 && [...dimensions].some(([of]) => of !== time && !isCounted(of))) return false;
  if (measured.length > 1 || (measured[0]?.[0] === time && over.length > 1)) return false;
  const isForOther = [...dimensions].some(([of, power]) => power < 0 && manner.per.has(of));
  return !isForOther || whatLed(quantity, manner).length === 0;
}

function isMoney({ dimensions }: Pick<Quantity, 'dimensions'>): boolean {
  return currencies.some(sign => (dimensions.get(sign) ?? 0) > 0);
}

/**
 * Whether nothing is measured so: bytes of bytes, or bytes of money. Then the sum lacks a `per`.
 */
export function isNothing({ dimensions }: Quantity): boolean {
  if ((dimensions.get(time) ?? 0) > 0) return false;
  const over = [...dimensions].filter(([of, power]) => power > 0 && !isCounted(of));
  return over.length > 1 || over.some(([, power]) => power > 1);
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
  const names = rest.map(([of, power]) => nounFor(of, manner) + raised(power));
  const number = (sign ?? '') + scaled.number;
  const below = under.map(
    ([of, power]) =>
      `/${of === data ? 'B' : of === time ? per : (manner.one.get(of) ?? of)}${raised(-power)}`,
  );
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
  while (step < most && (left >= base || Number(left.toPrecision(digits)) >= base)) {
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

function nounFor(noun: string, { many }: Manner): string {
  return many.get(noun) ?? plural(noun);
}

function raised(power: number): string {
  return power === 1 ? '' : String(power).replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
