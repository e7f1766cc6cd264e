/** Prints one figure in a line, beside what it should be. */
export function printFigure(name: string, value: number, goal = ''): void {
  printLine(name, shownNumber(value), goal && `(goal ${goal})`);
}

/** Prints the median of some figures of the same thing, and between which they all were. */
export function printFigures(name: string, values: readonly number[], goal = ''): void {
  const spread = `${shownNumber(Math.min(...values))} to ${shownNumber(Math.max(...values))}`;
  printLine(name, shownNumber(median(values)), [goal && `(goal ${goal})`, spread].filter(Boolean).join('  '));
}

/** The one in the middle, or between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

function printLine(name: string, value: string, rest: string): void {
  console.log(`${name.padEnd(62)} ${value.padStart(9)}   ${rest}`.trimEnd());
}

function shownNumber(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed();
  return Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(2);
}
