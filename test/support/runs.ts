import { writeFileSync } from 'node:fs';

const counted = { cases: 0 };

/** How often a property is tried: more when the environment says by what to multiply. */
export function runs(count: number): { readonly numRuns: number } {
  const numRuns = Math.ceil(count * Number(process.env['FC_RUNS'] ?? 1));
  counted.cases += numRuns;
  const file = process.env['RUNS_FILE'];
  if (file !== undefined) writeFileSync(file, String(counted.cases));
  return { numRuns };
}

/** What so many tries would come to at the least, when fewer of them are made than usual. */
export function atLeast(count: number): number {
  const times = Number(process.env['FC_RUNS'] ?? 1);
  return times < 1 ? Math.floor((count * times) / 2) : count;
}
