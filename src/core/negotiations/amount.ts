import { currencyAt, type Currency } from './currency';

/** An amount as a person wrote it into a note. It is read for sums and letters; the note keeps what it says. */
export interface Amount {
  readonly value: number;
  /** The upper end where a range was written; `value` is the lower one. */
  readonly upTo?: number;
  readonly unit: 'money' | 'percent';
  readonly currency?: Currency;
  readonly per?: Period;
  /** What was written is near the amount, or a limit, and not the amount itself. */
  readonly bound?: 'about' | 'at least' | 'at most';
}

export type Period = 'year' | 'month' | 'day' | 'hour';

export type WrittenAmount =
  | { readonly state: 'read'; readonly value: Amount }
  /** Nothing is known, and the note says so: `tbd`, `n/a`, `-`. */
  | { readonly state: 'none' }
  | { readonly state: 'unreadable' };

const longest = 80;
const unreadable = { state: 'unreadable' } as const;

/**
 * Reads `120k`, `120,000`, `95.000 €`, `€95k`, `USD 150 000`, `1'200`, `1.2m`, `15 %`, `90–100k a year`.
 *
 * What stands before exactly three digits groups thousands: `1.234` and `1,234` are both 1234. Only behind a
 * leading zero, or before `%` or a million, it is a decimal point: `0.125`, `1.234 m`. With `k` it could be
 * either, so `1,200k` is not read. A word that is not known leaves all unread: `no bonus`, `not 90k`, `-5k`.
 */
export function readAmount(text: string): WrittenAmount {
  const words = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d ?)(?:percent|per cent|prozent|pct\.?)/i, '%')
    .trim();
  if (words.length > longest) return unreadable;
  if (nothing.test(words)) return { state: 'none' };
  const { bound, rest } = withoutBound(words);
  const { per, rest: sums } = withoutPeriod(withoutRemarks(rest));
  const [from, to, more] = sums.split(range);
  if (from === undefined || more !== undefined) return unreadable;
  const last = readSum(to ?? from);
  const first = to === undefined ? last : readSum(from, last);
  if (!first || !last) return unreadable;
  const isRange = to !== undefined;
  if (isRange && (first.unit !== last.unit || first.value >= last.value)) return unreadable;
  const currency = last.currency ?? first.currency;
  if (first.currency && last.currency && first.currency !== last.currency) return unreadable;
  if (last.unit === 'percent' && currency) return unreadable;
  return {
    state: 'read',
    value: {
      value: first.value,
      ...(isRange && { upTo: last.value }),
      unit: last.unit,
      ...(currency && { currency }),
      ...(per && { per }),
      ...(bound && { bound }),
    },
  };
}

const nothing =
  /^(?:|[-–—?.…]+|tb[da]|n\.?\/?a\.?|none|nothing|nil|no|unknown|open|not (?:yet|known|said|discussed))$/i;

const bounds: readonly (readonly [RegExp, NonNullable<Amount['bound']>])[] = [
  [
    /^(?:ca\.|c\.|approx\.|~|≈|(?:ca|circa|approx|approximately|about|around|roughly|some)\b(?!\$))\s*/i,
    'about',
  ],
  [/^(?:>=?|≥|min\.|(?:at least|from|min|minimum|over|more than)\b)\s*/i, 'at least'],
  [/^(?:<=?|≤|max\.|(?:up to|at most|max|maximum|under|less than|below)\b)\s*/i, 'at most'],
];

function withoutBound(text: string): { readonly bound: Amount['bound']; readonly rest: string } {
  for (const [form, bound] of bounds) {
    const rest = text.replace(form, '');
    if (rest !== text) return { bound, rest };
  }
  const rest = text.replace(/\s*(?<=\d\s*[a-z€$£%]*)\+$/i, '');
  return rest === text ? { bound: undefined, rest } : { bound: 'at least', rest };
}

/** Words that say what kind of money it is, not how much. */
function withoutRemarks(text: string): string {
  return text
    .replace(/\s*\([^()]*\)$/, '')
    .replace(
      /[\s,]+(?:before tax(?:es)?|gross|net|brutto|netto|ote|all in|total|guaranteed|fixed|in total)$/i,
      '',
    )
    .replace(/(%)\s+(?:of (?:the )?(?:base|salary|base salary)|target|bonus|target bonus)$/i, '$1');
}

/** The end of an amount that is meant for a stretch of time, by its names and what it is called alone. */
function ending(names: string, alone: string, short: string): RegExp {
  return new RegExp(
    `(?:\\s*/\\s*(?:${names}|${short})|\\s+(?:per|an?|each|pro)\\s+(?:${names})|\\s*p\\.?\\s?${short}\\.?|\\s+(?:${alone}))$`,
    'i',
  );
}

const periods: readonly (readonly [RegExp, Period])[] = [
  [ending('year|yr|annum|jahr', 'yearly|annually|annual|pa', '[ya]'), 'year'],
  [ending('month|mo|monat', 'monthly', 'm'), 'month'],
  [ending('day|tag', 'daily', 'd'), 'day'],
  [ending('hour|hr|stunde', 'hourly', 'h'), 'hour'],
];

function withoutPeriod(text: string): { readonly per: Period | undefined; readonly rest: string } {
  for (const [form, per] of periods) {
    const rest = text.replace(form, '');
    if (rest !== text && rest !== '') return { per, rest };
  }
  return { per: undefined, rest: text };
}

/** Between two ends; a minus at the beginning is no dash between anything. */
const range = /(?<=[\d%a-z€$£.])\s*(?:[-–—]|\.\.\.?|…|\bto\b|\bbis\b)\s*(?=[\d€$£¥₹a-z])/i;

interface Sum {
  readonly value: number;
  readonly unit: Amount['unit'];
  readonly currency?: Currency;
  readonly scale: number;
}

/** One end. `other` is the upper end of the range it is the lower of, and lends what only stands there once. */
function readSum(text: string, other?: Sum): Sum | undefined {
  const before = currencyAt(text, 'start');
  const after = currencyAt(before.rest, 'end');
  if (before.currency && after.currency && !agree(before.currency, after.currency)) return undefined;
  const currency = preferred(before.currency, after.currency);
  const [, number, scaleWord = '', percent] = sum.exec(after.rest) ?? [];
  if (number === undefined) return undefined;
  const scale = scales.get(scaleWord.toLowerCase().replace(/\.$/, ''));
  if (scale === undefined) return undefined;
  const isPercent = percent !== undefined || (other?.unit === 'percent' && !currency);
  if (isPercent && (scale !== 1 || currency)) return undefined;
  const written = numberOf(number, scale, isPercent);
  if (written === undefined) return undefined;
  // In `90–100k` the k is meant for both.
  const lent = other && scaleWord === '' && !isPercent && written < 1000 ? other.scale : scale;
  return {
    value: rounded(written * lent),
    unit: isPercent ? 'percent' : 'money',
    ...(currency && { currency }),
    scale,
  };
}

const sum = /^(\d[\d.,'’_ ]*?)\s*([a-z]+\.?)?\s*(%)?$/i;

const scales: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['t', 1e3],
  ['tsd', 1e3],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
]);

/** The number that these digits are; `undefined` where they could be two, or none. */
function numberOf(written: string, scale: number, isPercent: boolean): number | undefined {
  if (/^0\d/.test(written)) return undefined;
  const [, whole = '', mark, decimals] = /^(.*\d)([.,])(\d+)$/.exec(written) ?? [];
  if (mark === undefined || decimals === undefined) return grouped(written);
  const isAlone = !whole.includes(mark);
  const groups = /[.,'’_ ]/.test(whole);
  // The last mark is another than those before: it can only be a decimal point, of cents.
  if (isAlone && groups) {
    const value = decimals.length > 2 ? undefined : grouped(whole);
    return value === undefined ? undefined : value + Number(`0.${decimals}`);
  }
  if (!isAlone) return grouped(written);
  const decimal = Number(`${whole}.${decimals}`);
  if (decimals.length !== 3 || whole === '0' || whole.length > 3) return decimal;
  if (isPercent || scale >= 1e5) return decimal;
  return scale === 1 ? grouped(written) : undefined;
}

/** Digits in groups of three, all parted by the same sign, or as they are grouped in India: `12,00,000`. */
function grouped(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  return /^\d{1,3}(?:([.,'’_ ])\d{3})(?:\1\d{3})*$/.test(written) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(written)
    ? Number(written.replace(/\D/g, ''))
    : undefined;
}

function agree(a: Currency, b: Currency): boolean {
  return a === b || (a === '$' && /D$/.test(b)) || (b === '$' && /D$/.test(a));
}

/** A code says which dollar a sign means. */
function preferred(a: Currency | undefined, b: Currency | undefined): Currency | undefined {
  return a === '$' ? (b ?? a) : (a ?? b);
}

/** Without what binary fractions add: 95.5 thousand is 95500. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** What an amount may be meant to say that could be read in two ways: `1,200k` as `1.2k` or `1200k`. */
export function amountReadings(text: string): readonly string[] {
  const [whole, before, after, rest] = /^(\D{0,8}\d{1,3})[.,](\d{3})(\s*k\b.*)$/i.exec(text.trim()) ?? [];
  if (whole === undefined || before === undefined || after === undefined || rest === undefined) return [];
  const decimals = after.replace(/0+$/, '');
  const point = decimals.length === 3 ? [] : [`${before}${decimals === '' ? '' : `.${decimals}`}${rest}`];
  return [...point, `${before}${after}${rest}`].filter(form => readAmount(form).state === 'read');
}
