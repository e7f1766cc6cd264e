const lengths = ['hour', 'minute', 'second', 'week', 'month', 'year', 'decade'].flatMap(word => [
  word,
  `${word}s`,
]);

/**
 * Whether a word is a length of time that is half typed or has one slip: `hou`, `huors`, `minuts`. While somebody
 * types, a line must not come to as many gigabits as there are `huors`.
 */
export function isSlipOfTime(word: string): boolean {
  return lengths.some(
    length =>
      word !== length &&
      word[0] === length[0] &&
      ((word.length > 2 && length.startsWith(word)) || isOneSlipOff(word, length)),
  );
}

/** One letter too many, too few or wrong, or two that changed places. */
function isOneSlipOff(word: string, meant: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, meant.length) - start && word.at(-1 - end) === meant.at(-1 - end)) end++;
  const [a, b] = [word, meant].map(one => one.slice(start, one.length - end));
  if (a === undefined || b === undefined) return false;
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
