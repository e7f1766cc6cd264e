import type { PracticeColumn } from '../kinds/practiceColumns';

/**
 * One session in the practice log, by column: `2026-11-25 10:12` for when it began, which tells rows apart together
 * with the problem; minutes of the four phases, and of all, empty when nobody knows.
 */
export type LogRow = Readonly<Record<PracticeColumn, string>>;
