import { writeFileSync } from 'node:fs';

const counted = { cases: 0 };

/** How often a property is tried: more when the environment says by what to multiply. */
export function runs(count: number): { readonly numRuns: number } {
  const numRuns = times(count);
  tried(numRuns);
  return { numRuns };
}

/** What so many tries would come to at the least, when fewer of them are made than usual. */
export function atLeast(count: number): number {
  const share = Number(process.env['FC_RUNS'] ?? 1);
  return share < 1 ? Math.floor((count * share) / 2) : count;
}

/** The same number, where one run is not one case. */
export function times(count: number): number {
  return Math.ceil(count * Number(process.env['FC_RUNS'] ?? 1));
}

/** Counts cases that were tried, for whoever asks how many. */
export function tried(cases: number): void {
  counted.cases += cases;
  const file = process.env['RUNS_FILE'];
  if (file !== undefined) writeFileSync(file, String(counted.cases));
}
