import type { Asked } from './ranking';

/** What scores less has next to nothing of the query. */
const least = 0.22;
/** It needs more where so much of what the query tells is of words that the texts do not have. */
const unknown = { share: 0.4, least: 0.45 };
/** A word is not known where nothing is that much like it. */
const alike = 0.6;

/** Whether even the best hit hardly answers what is asked: a guide to interviews has nothing on pizza. */
export function isHardlyAnswered(asked: readonly Asked[], best: number): boolean {
  if (best < least) return true;
  const telling = asked.filter(({ little = false }) => !little);
  const worthOf = (words: readonly Asked[]) => words.reduce((sum, { worth }) => sum + worth, 0);
  const strange = worthOf(telling.filter(({ expansions: [surest] }) => (surest?.weight ?? 0) < alike));
  return best < unknown.least && strange >= unknown.share * worthOf(telling);
}
