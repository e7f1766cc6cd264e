import { currencyAt, type Currency } from './currency';
import { writtenNumber, type NumberOf, type WrittenNumber } from './writtenNumber';

/** An amount without the words around it, or one end of a range. */
export interface AmountEnd {
  readonly number: WrittenNumber;
  /** By a word or a letter: 1000 for `k`, 1 for none. */
  readonly scale: number;
  readonly currency?: Currency;
}

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
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
]);

const form = /^(\d[\d.,'’_ ]*?)\s*([a-z]+\.?)?\s*(%)?$/i;

/** Reads `120k`, `95.000 €`, `15 %`. In a range of percents, the sign may stand at the other end. */
export function readEnd(text: string, isPercent: boolean): AmountEnd | undefined {
  const before = currencyAt(text, 'start');
  const after = currencyAt(before.rest, 'end');
  if (before.currency && after.currency && !agree(before.currency, after.currency)) return undefined;
  const currency = preferred(before.currency, after.currency);
  const [, digits, scaleWord = ''] = form.exec(after.rest) ?? [];
  const scale = scales.get(scaleWord.toLowerCase().replace(/\.$/, ''));
  if (digits === undefined || scale === undefined) return undefined;
  if (isPercent && (scale !== 1 || currency)) return undefined;
  const number = writtenNumber(digits, isPercent ? 'percent' : kindOf(scale));
  return number && { number, scale, ...(currency && { currency }) };
}

function kindOf(scale: number): NumberOf {
  return scale === 1 ? 'money' : scale === 1e3 ? 'thousands' : 'millions';
}

export function valueOf({ number, scale }: AmountEnd): number {
  return number.value * scale;
}

function agree(a: Currency, b: Currency): boolean {
  return a === b || (a === '$' && /D$/.test(b)) || (b === '$' && /D$/.test(a));
}

/** A code says which dollar a sign means. */
function preferred(a: Currency | undefined, b: Currency | undefined): Currency | undefined {
  return a === '$' ? (b ?? a) : (a ?? b);
}
