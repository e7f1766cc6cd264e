import { readEnd, valueOf, type AmountEnd } from './amountEnd';
import { rangeOf } from './amountRange';
import { endsInWords, withoutBound, withoutWordsBehind, type Bound, type Period } from './amountWords';
import type { Currency } from './currency';

/** An amount as a person wrote it into a note. It is read for sums and letters; the note keeps what it says. */
export interface Amount {
  readonly value: number;
  /** The upper end where a range was written; `value` is the lower one. */
  readonly upTo?: number;
  readonly unit: 'money' | 'percent';
  readonly currency?: Currency;
  readonly per?: Period;
  /** What was written is near the amount, or a limit, and not the amount itself. */
  readonly bound?: Bound;
  /** What more was said of it, as it was written: `OTE`, `(over 4 years)`, `gross`. */
  readonly remark?: string;
}

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
 * `writtenNumber` says what groups digits and what is a decimal point, `rangeOf` what a scale at one end means for
 * the other. What could be two things is not read (`1,200k`), and a word that is not known leaves all unread:
 * `no bonus`, `not 90k`, `-5k`.
 */
export function readAmount(text: string): WrittenAmount {
  const words = plainWords(text);
  // Raised digits are footnotes and powers, and no part of the number that they stand at.
  if (words.length > longest || /[⁰¹²³⁴-⁹₀-₉]/.test(text)) return unreadable;
  if (nothing.test(words)) return { state: 'none' };
  const { rest: sums, per, remark } = withoutWordsBehind(words);
  const { bound, ends } = endsOf(sums);
  const sum = sumOf(ends);
  // From one limit to another is no limit.
  if (!sum || (sum.upTo !== undefined && bound !== undefined && bound !== 'about')) return unreadable;
  return {
    state: 'read',
    value: { ...sum, ...(per && { per }), ...(bound && { bound }), ...(remark !== undefined && { remark }) },
  };
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d ?)(?:percent|per cent|prozent|pct\.?)/i, '%')
    .replace(/(?<=\d) ?lpa\b/i, ' lakh p.a.')
    .trim();
}

const nothing =
  /^(?:|[-–—?.…]+|tb[da]|n\.?\/?a\.?|none|nothing|nil|no|unknown|open|not (?:yet|known|said|discussed))$/i;

/** Between two ends; a minus at the beginning is no dash between anything. */
const range = /(?<=[\d%a-z€$£.])\s*(?:[-–—]|\.\.\.?|…|\bto\b|\bbis\b)\s*(?=[\d€$£¥₹a-z])/i;

function endsOf(text: string): { readonly bound?: Bound | undefined; readonly ends: readonly string[] } {
  const ends = endsInWords(text);
  if (ends) return { ends };
  const { bound, rest } = withoutBound(text);
  return { bound, ends: rest.split(range) };
}

type Sum = Pick<Amount, 'value' | 'upTo' | 'unit' | 'currency'>;

/** One end, or two. */
function sumOf(texts: readonly string[]): Sum | undefined {
  const isPercent = texts.some(text => text.endsWith('%'));
  const ends = texts.map(text => readEnd(text, isPercent));
  const [from, to, more] = ends;
  if (!from || more !== undefined || texts.length > 2 || (texts.length === 2 && !to)) return undefined;
  const currency = to?.currency ?? from.currency;
  if (from.currency && from.currency !== currency) return undefined;
  const isIndian = from.number.isIndian ?? to?.number.isIndian ?? false;
  if (isIndian && currency !== undefined && !indian.has(currency)) return undefined;
  const values = isPercent ? percents(from, to) : to ? rangeOf(from, to) : [valueOf(from)];
  const [value, upTo] = values?.map(rounded) ?? [];
  if (value === undefined || (upTo ?? value) > (isPercent ? mostPercent : Number.MAX_SAFE_INTEGER))
    return undefined;
  return {
    value,
    ...(upTo !== undefined && { upTo }),
    unit: isPercent ? 'percent' : 'money',
    ...(currency && { currency }),
  };
}

/** More is a slip. */
const mostPercent = 999;

/** Where digits are grouped by hundreds. */
const indian: ReadonlySet<Currency> = new Set(['INR', 'PKR']);

function percents(from: AmountEnd, to: AmountEnd | undefined): readonly number[] | undefined {
  if (!to) return [valueOf(from)];
  return valueOf(from) < valueOf(to) ? [valueOf(from), valueOf(to)] : undefined;
}

/** Without what binary fractions add: 95.5 thousand is 95500. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
