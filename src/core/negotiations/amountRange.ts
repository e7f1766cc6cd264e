import { valueOf, type AmountEnd } from './amountEnd';

type Range = readonly [from: number, to: number];

/** How far apart the ends of a range may be where both say their scale, or neither does. */
const apart = 100;
/** And where one of them only has it lent from the groups of the other's digits, or does without. */
const guessedApart = 10;

/**
 * From where to where two ends go. What scales one of them is meant for both: `40-45k`, `40k-45`, `40-45.000`.
 * `undefined` where they could mean two things or nothing sensible: `5-1,200,000`, `40k-45m`.
 */
export function rangeOf(from: AmountEnd, to: AmountEnd): Range | undefined {
  const literal: Range = [valueOf(from), valueOf(to)];
  if (isBare(from) === isBare(to)) return goesUp(literal, apart) ? literal : undefined;
  const lent: readonly Range[] = isBare(from)
    ? lentBy(to, from).map(value => [value, valueOf(to)])
    : lentBy(from, to).map(value => [valueOf(from), value]);
  const isByWord = from.scale * to.scale !== 1;
  const sensible = [
    ...lent.filter(range => goesUp(range, isByWord ? apart : guessedApart)),
    ...[literal].filter(range => goesUp(range, guessedApart)),
  ];
  const [one, ...others] = sensible;
  return others.every(([a, b]) => a === one?.[0] && b === one[1]) ? one : undefined;
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
