/** More than that is no interview. */
export const longestSession = 600;

/**
 * So many minutes, split among the phases in these proportions, in whole minutes. A split that cannot be one
 * (too few numbers, none above zero) gives way to the other.
 */
export function planOf(split: unknown, fallback: readonly number[], minutes: number): readonly number[] {
  const parts = isSplit(split, fallback.length) ? split : fallback;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map(part => (part / whole) * minutes);
  const plan = exact.map(Math.floor);
  let left = minutes - plan.reduce((sum, part) => sum + part, 0);
  // What rounding left over goes to those that it took most from.
  const order = exact
    .map((part, at) => ({ at, lost: part % 1 }))
    .sort((a, b) => b.lost - a.lost || a.at - b.at);
  for (const { at } of order) {
    if (left <= 0) break;
    plan[at] = (plan[at] ?? 0) + 1;
    left -= 1;
  }
  return plan;
}

function isSplit(value: unknown, count: number): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length === count &&
    value.every(part => typeof part === 'number' && Number.isFinite(part) && part >= 0) &&
    value.some(part => part > 0)
  );
}
