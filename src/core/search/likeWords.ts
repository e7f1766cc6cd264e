import Fuse from 'fuse.js';
import { bigramsOf, type Term, type Vocabulary } from './vocabulary';

export interface LikeWord {
  readonly term: Term;
  /** From 0, for nothing in common, to 1. */
  readonly likeness: number;
}

const shortestWord = 4;
const mostCandidates = 400;

/**
 * The words of the vocabulary that the given one may have been meant for. Pairs of letters choose the
 * candidates and Fuse compares; two letters that changed places, which are two mistakes to Fuse, are tried first.
 */
export function likeWords(vocabulary: Vocabulary, word: string, unfinished: boolean): LikeWord[] {
  if (word.length < shortestWord) return [];
  const found = new Map<Term, number>();
  for (const variant of withLettersSwapped(word)) {
    const term = vocabulary.get(variant);
    if (term) found.set(term, 0.9);
  }

  const options = {
    keys: ['word'],
    includeScore: true,
    isCaseSensitive: true,
    threshold: 0.4,
    distance: Math.max(10, 3 * word.length),
    ignoreFieldNorm: true,
  };
  for (const { item, score = 1 } of new Fuse(candidates(vocabulary, word, unfinished), options).search(
    word,
  )) {
    const likeness = (1 - score) * lengthsAlike(word, item.word, unfinished) * startsAlike(word, item.word);
    if (item.word !== word) found.set(item, Math.max(likeness, found.get(item) ?? 0));
  }
  return [...found].map(([term, likeness]) => ({ term, likeness }));
}

function candidates(vocabulary: Vocabulary, word: string, unfinished: boolean): Term[] {
  const bigrams = new Set(bigramsOf(word));
  const shared = new Map<Term, number>();
  const slack = mistakesIn(word);
  for (const bigram of bigrams)
    for (const term of vocabulary.withBigram(bigram) ?? []) {
      const longer = term.word.length - word.length;
      if (longer >= -slack && (longer <= slack || unfinished)) shared.set(term, (shared.get(term) ?? 0) + 1);
    }
  // One mistake spoils two pairs, or three where letters are swapped.
  const enough = Math.max(2, bigrams.size - 1 - 3 * slack);
  return [...shared]
    .filter(([, count]) => count >= enough)
    .sort(([a, x], [b, y]) => y - x || (a.word < b.word ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([term]) => term);
}

/** How many mistakes a word of this length may have. */
function mistakesIn(word: string): number {
  if (word.length < 6) return 1;
  return word.length < 9 ? 2 : 3;
}

function lengthsAlike(word: string, other: string, unfinished: boolean): number {
  const longer = other.length - word.length;
  return unfinished && longer > 0 ? 0.5 + (0.5 * word.length) / other.length : 1 - Math.abs(longer) * 0.1;
}

function startsAlike(word: string, other: string): number {
  return word[0] === other[0] ? 1 : 0.7;
}

function withLettersSwapped(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}
