/** A number as its digits were written. */
export interface WrittenNumber {
  readonly value: number;
  /** What the groups of its digits make of the first one: a million in `1,234,567`, 1 where none are grouped. */
  readonly groups: number;
  /** Grouped by hundreds, as in India: `12,00,000`. */
  readonly isIndian?: true;
  readonly hasFraction?: true;
}

/** What stands behind a number, as far as it says what its marks mean. */
export type NumberOf = 'money' | 'thousands' | 'millions' | 'percent';

/**
 * The number that these digits are; `undefined` where they could be two, or none.
 *
 * What stands before exactly three digits groups them, and what stands before one or two is a decimal point.
 * Four are neither: `95,0000` has a digit too many, and nobody knows which.
 */
export function writtenNumber(written: string, of: NumberOf): WrittenNumber | undefined {
  if (/^0\d/.test(written)) return undefined;
  if (/^\d+$/.test(written)) return { value: Number(written), groups: 1 };
  const [, whole = '', mark = '', decimals = ''] = /^(.*\d)([.,])(\d+)$/.exec(written) ?? [];
  const fraction = whole.includes(mark) ? undefined : withFraction(whole, mark, decimals, of);
  if (fraction) return fraction;
  // Thousands of thousands, and hundreds of them in percent, are more often a slip.
  return of === 'money' ? grouped(written) : undefined;
}

function withFraction(
  whole: string,
  mark: string,
  decimals: string,
  of: NumberOf,
): WrittenNumber | undefined {
  const before = /^\d+$/.test(whole)
    ? { value: Number(whole), groups: 1 }
    : of === 'money'
      ? grouped(whole)
      : undefined;
  if (!before || decimals.length > mostDecimals(whole, mark, of)) return undefined;
  return { ...before, value: Number(`${before.value}.${decimals}`), hasFraction: true };
}

function mostDecimals(whole: string, mark: string, of: NumberOf): number {
  if (whole === '0') return of === 'percent' ? 4 : 3;
  // `1.234 m` is a fraction; `1,234 m` may be a thousand million.
  return of !== 'money' && of !== 'thousands' && mark === '.' ? 3 : 2;
}

/** Digits in groups of three, all parted by the same sign, or as they are grouped in India: `12,00,000`. */
function grouped(written: string): WrittenNumber | undefined {
  const [first = '', ...others] = written.split(/[.,'’_ ]/);
  const isIndian = /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(written);
  if (!isIndian && !/^\d{1,3}(?:([.,'’_ ])\d{3})(?:\1\d{3})*$/.test(written)) return undefined;
  const rest = others.join('');
  return { value: Number(first + rest), groups: 10 ** rest.length, ...(isIndian && { isIndian }) };
}
