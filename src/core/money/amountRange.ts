import { valueOf, type AmountEnd } from './amountEnd';

type Range = readonly [from: number, to: number];

/** How far apart the ends of a range may be. */
const apart = 100;
/** And where the scale of one is guessed from how the digits of the other are grouped. */
const guessedApart = 10;

/**
 * From where to where two ends go. What scales one of them is meant for both: `40-45k`, `40k-45`, `40-45.000`.
 * `undefined` where they could mean two things or nothing sensible: `5-1,200,000`, `40k-45m`.
 */
export function rangeOf(from: AmountEnd, to: AmountEnd): Range | undefined {
  const literal: Range = [valueOf(from), valueOf(to)];
  const lent = (isBare(from) === isBare(to) ? [] : lentRanges(from, to)).filter(([low, high]) => low < high);
  const isByWord = from.scale * to.scale !== 1;
  // `500-1,000` cannot be half a million to a thousand: there, each end says all of itself; `80-8k` is a slip.
  if (lent.length === 0) {
    const most = isByWord && isBare(from) !== isBare(to) ? guessedApart : apart;
    return goesUp(literal, most) ? literal : undefined;
  }
  const [one, ...others] = lent.filter(range => goesUp(range, isByWord ? apart : guessedApart));
  return others.every(([low, high]) => low === one?.[0] && high === one[1]) ? one : undefined;
}

function lentRanges(from: AmountEnd, to: AmountEnd): readonly Range[] {
  return isBare(from)
    ? lentBy(to, from).map(value => [value, valueOf(to)])
    : lentBy(from, to).map(value => [valueOf(from), value]);
}

function isBare({ number, scale }: AmountEnd): boolean {
  return scale === 1 && number.groups === 1;
}

/** What an end may mean that has its scale from the other. */
function lentBy(
  { number: { groups, isIndian }, scale }: AmountEnd,
  { number }: AmountEnd,
): readonly number[] {
  if (number.value >= 1000) return [];
  if (scale !== 1) return [number.value * scale];
  if (number.hasFraction) return [];
  return (isIndian ? [1e3, 1e5, 1e7] : [1e3, 1e6, 1e9])
    .filter(size => size <= groups)
    .map(size => number.value * size);
}

function goesUp([from, to]: Range, most: number): boolean {
  return from < to && (from === 0 || to / from <= most);
}
