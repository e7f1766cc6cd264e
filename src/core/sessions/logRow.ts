/** One session in the practice log, by column. */
export interface LogRow {
  /** `2026-11-25 10:12`: together with the problem, it tells rows apart. */
  readonly Began: string;
  readonly Session: string;
  readonly Problem: string;
  readonly Language: string;
  /** Minutes of the four phases, and of all; empty when nobody knows. */
  readonly Clarify: string;
  readonly 'Plan or sketch': string;
  readonly 'Implement or refine': string;
  readonly Review: string;
  readonly Minutes: string;
  readonly Time: string;
  readonly Space: string;
  readonly Improve: string;
}

export type Column = keyof LogRow;

/** In the order in which a new log has them. */
export const columns: readonly Column[] = [
  'Began',
  'Session',
  'Problem',
  'Language',
  'Clarify',
  'Plan or sketch',
  'Implement or refine',
  'Review',
  'Minutes',
  'Time',
  'Space',
  'Improve',
];
