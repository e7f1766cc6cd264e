import { readAmount } from '../money/amount';
import { withoutBound } from '../money/amountWords';
import { currencyOf } from '../money/currency';

const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', INR: '₹', $: '$' };

/** A field of a negotiation that a letter has one word for. */
export type LetterField = 'base' | 'bonus' | 'sign_on';

/** What says no more of an amount than its field does. `120k OTE` is no base, and `15 % of base` no `15 %`. */
const saysNoMore: Readonly<Record<LetterField, RegExp>> = {
  base: /^(?:(?:base )?salary|base(?: pay)?|gross|brutto)$/i,
  bonus: /^bonus$/i,
  sign_on: /^(?:sign[- ]on(?: bonus)?|one-off|once)$/i,
};

/**
 * Nobody is paid less: who writes `120` for a year means thousands, or slipped, `5.000 brutto` may be a month's, and
 * `10` for once may be percent.
 */
const least: Readonly<Record<LetterField, number>> = { base: 15_000, bonus: 100, sign_on: 100 };

/**
 * An amount of a note as one writes it in a letter: `€95,000`, `CHF 150,000`, `10%`. What is no single, exact
 * amount, or has more said of it than a letter says, is not written at all.
 */
export function letterAmount(written: string, field: LetterField, noteCurrency = ''): string | undefined {
  const read = readAmount(written);
  if (read.state !== 'read') return undefined;
  const { value, upTo, unit, currency: own, bound, per, remark } = read.value;
  if (upTo !== undefined || bound !== undefined) return undefined;
  // Where a letter speaks of pay it speaks of a year, and what is paid once is for no time at all.
  if (per !== undefined && (per !== 'year' || field === 'sign_on')) return undefined;
  if (remark !== undefined && !saysNoMore[field].test(remark.replace(/[()]/g, '').trim())) return undefined;
  if (unit === 'percent') return field === 'bonus' && value > 0 ? `${value}%` : undefined;
  if (value < (per === undefined ? least[field] : 100)) return undefined;
  const named = currencyOf(noteCurrency);
  const currency = own === '$' ? (named?.endsWith('D') ? named : own) : (own ?? named);
  const sum = grouped(value);
  if (currency === undefined) return noteCurrency.trim() === '' ? sum : `${sum} ${noteCurrency.trim()}`;
  const sign = signs[currency];
  return sign === undefined ? `${currency} ${sum}` : `${sign}${sum}`;
}

/**
 * A term of an offer as a list of its terms says it: as a letter would, else in the words of the note. What nobody
 * knows yet is no term.
 */
export function letterTerm(
  written: string,
  field: LetterField | 'equity',
  noteCurrency = '',
): string | undefined {
  const words = written.replace(/\s+/g, ' ').trim();
  if (field === 'equity') return notKnown.test(words) ? undefined : words;
  const sum = letterAmount(written, field, noteCurrency);
  if (sum !== undefined) return field === 'base' ? `${sum} a year` : sum;
  if (notKnown.test(words)) return undefined;
  const hasCurrency = noteCurrency.trim() === '' || !/^[\d., ’']+k?$/i.test(words);
  return hasCurrency ? words : `${words} ${noteCurrency.trim()}`;
}

const notKnown = /^(?:tb[acd]|n\/?a|unknown|unclear|not known|open|[?.–—-]*)$/i;

/** What a note says of equity, in its own words; nothing where that is no offer, unsure, a limit or a range. */
export function letterEquity(written: string): string | undefined {
  const words = written.trim();
  const read = readAmount(words);
  if (read.state === 'none' || unsure.test(words) || withoutBound(words).bound !== undefined)
    return undefined;
  if (read.state === 'read') return read.value.upTo === undefined && read.value.value > 0 ? words : undefined;
  return startsAsOffer.test(words) && !severalAmounts.test(words) ? words : undefined;
}

/** An amount, or what it is: who writes `asked for 0.2 %` or `no equity` was offered something else. */
const startsAsOffer =
  /^(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3} ?\d|\d|(?:rsus?|psus?|isos?|nsos?|vsops?|esops?|stock|options?|shares?|equity|units|grant|anteile|aktien|optionen)(?![a-z]))/i;
const unsure =
  /\?|(?<!\p{L})(?:not|no|none|maybe|perhaps|probably|unclear|unconfirmed|tb[acd]|asked|wanted|hoped?|counter\w*|nicht|keine?|vielleicht)(?!\p{L})/iu;
/** `10k–12k`, `0.1 % → 0.2 %`, `0.1 % or 0.2 %`. */
const severalAmounts =
  /\d[\d.,]*\s?(?:[a-z%€$£]{1,3})?\s?(?:[-–—→]|->|\.\.|\b(?:to|or|and|bis|oder|und)\b)\s?[$€£]?\d/iu;

function grouped(value: number): string {
  const [whole = '', cents] = String(value).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === undefined ? thousands : `${thousands}.${cents.padEnd(2, '0')}`;
}
