import { oncePer } from '../base/oncePer';
import type { Matches } from './excerpt';
import type { AskedAs, SearchDocument } from './searchDocument';
import { stopWords } from './stopWords';
import { wordsOf } from './words';

/** What a query says, as it is compared with phrasings. */
export interface Said {
  /** How much each of its words tells. */
  readonly worth: readonly number[];
  /** Those that tell nothing. */
  readonly stopWords: ReadonlySet<string>;
}

/** The phrasing of a document that says most of what the query says. */
export interface Phrasing extends AskedAs {
  /** How much they say the same, from 0 to 1, and a little more where others say it too. */
  readonly likeness: number;
  /** How much of what the query tells it answers. */
  readonly answers: number;
}

/** How much a word that tells nothing counts all the same: by its sound, phrasings differ. */
const stopWordCounts = 0.6;
/** What a word of the phrasing counts that the query does not have. */
const furtherCounts = 2;
/** How much the phrasing counts that comes next: two are more than one. */
const nextCounts = 0.3;
/** A word that is but likely the one that was typed is no sign that the phrasing is. */
const surely = 0.75;

/** A phrasing is compared at every key, and its words stay the same. */
const wordsIn = oncePer(({ text }: AskedAs) => wordsOf(text));

export function bestPhrasing(
  { askedAs = [] }: SearchDocument,
  matches: Matches,
  said: Said,
): Phrasing | undefined {
  let best: Phrasing | undefined;
  let next = 0;
  for (const one of askedAs) {
    const likely = likeness(wordsIn(one), matches, said);
    next = Math.max(next, Math.min(likely.likeness, best?.likeness ?? 0));
    if (likely.likeness > (best?.likeness ?? 0)) best = { ...one, ...likely };
  }
  return best && { ...best, likeness: best.likeness + nextCounts * next };
}

/** The words of each that the other has, in a mean that is small where either has much that the other lacks. */
function likeness(
  words: readonly string[],
  matches: Matches,
  said: Said,
): Pick<Phrasing, 'likeness' | 'answers'> {
  const met = new Map<number, number>();
  const stops = new Set<string>();
  let own = 0;
  let shared = 0;
  for (const word of words) {
    const match = matches.get(word);
    const worth = (match && said.worth[match.asked]) ?? 0;
    if (match && match.weight >= surely * worth) {
      met.set(match.asked, Math.max(match.weight, met.get(match.asked) ?? 0));
      own += worth;
      shared += match.weight;
    } else if (!stopWords.has(word)) {
      own += furtherCounts;
    } else {
      own += stopWordCounts;
      if (!said.stopWords.has(word)) continue;
      shared += stopWordCounts;
      stops.add(word);
    }
  }
  const answers = sum(met.values());
  if (answers === 0 && said.worth.some(worth => worth > 0)) return { likeness: 0, answers };
  const all = sum(said.worth) + said.stopWords.size * stopWordCounts;
  const recall = Math.min(1, (answers + stops.size * stopWordCounts) / all);
  const precision = Math.min(1, shared / own);
  return { likeness: recall && precision ? (2 * recall * precision) / (recall + precision) : 0, answers };
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
