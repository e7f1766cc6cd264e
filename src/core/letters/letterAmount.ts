import { readAmount } from '../negotiations/amount';
import { currencyOf } from '../negotiations/currency';

const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', INR: '₹', $: '$' };

/**
 * An amount of a note as one writes it in a letter: `€95,000`, `CHF 150,000`, `10%`. What is no single, exact
 * amount is not written at all.
 */
export function letterAmount(written: string, noteCurrency = ''): string | undefined {
  const read = readAmount(written);
  if (read.state !== 'read') return undefined;
  const { value, upTo, unit, currency: own, bound, per = 'year' } = read.value;
  // Where a letter speaks of an amount, it speaks of a year.
  if (upTo !== undefined || bound !== undefined || per !== 'year') return undefined;
  if (unit === 'percent') return `${value}%`;
  const named = currencyOf(noteCurrency);
  const currency = own === '$' ? (named?.endsWith('D') ? named : own) : (own ?? named);
  const sum = grouped(value);
  if (currency === undefined) return noteCurrency.trim() === '' ? sum : `${sum} ${noteCurrency.trim()}`;
  const sign = signs[currency];
  return sign === undefined ? `${currency} ${sum}` : `${sign}${sum}`;
}

function grouped(value: number): string {
  const [whole = '', cents] = String(value).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === undefined ? thousands : `${thousands}.${cents.padEnd(2, '0')}`;
}
