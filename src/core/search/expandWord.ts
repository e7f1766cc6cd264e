import { likeWords } from './likeWords';
import type { QueryWord } from './readQuery';
import { isMeantAsTyped } from './shortWords';
import { stem } from './stem';
import type { Term, Vocabulary } from './vocabulary';

/** A word of the vocabulary that a word of the query is taken for. */
export interface Expansion {
  readonly term: Term;
  /** How surely it is meant, up to 1. */
  readonly weight: number;
}

export const weightOf = {
  itself: 1,
  sameStem: 0.85,
  prefix: 0.8,
  like: 0.8,
  likeThoughKnown: 0.35,
  meaning: 0.8,
  synonym: 0.7,
  synonymThoughKnown: 0.5,
} as const;

const mostPrefixed = 64;
const mostLike = 24;
const shortestPrefix = 3;

/**
 * Everything that the word may be taken for, the surest first: itself, its forms, what it begins, what it means and
 * what looks like it. A word that is known, or whose meaning is, is less likely to be mistyped; a short one that is a word
 * of every day is not.
 */
export function expandWord(vocabulary: Vocabulary, { word, unfinished, synonyms }: QueryWord): Expansion[] {
  const weights = new Map<Term, number>();
  const take = (term: Term, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));

  const itself = vocabulary.get(word);
  for (const term of vocabulary.withStem(stem(word))) take(term, weightOf.sameStem);
  if (itself) take(itself, weightOf.itself);
  const meant = weights.size > 0 ? weightOf.synonymThoughKnown : weightOf.synonym;
  for (const { word, sure } of synonyms)
    for (const term of vocabulary.withStem(stem(word))) take(term, sure ? weightOf.meaning : meant);
  let isKnown = weights.size > 0;

  if (unfinished || word.length >= shortestPrefix) {
    const share = unfinished ? weightOf.prefix : weightOf.likeThoughKnown;
    for (const term of likeliest(vocabulary.startingWith(word), mostPrefixed))
      take(term, share * Math.sqrt(word.length / term.word.length));
    // What is being typed and begins words that there are is no slip of the pen.
    isKnown ||= unfinished && word.length > shortestPrefix && weights.size > 0;
  }

  const share = isKnown ? weightOf.likeThoughKnown : weightOf.like;
  const like = isMeantAsTyped(word)
    ? []
    : likeWords(vocabulary, word, unfinished).sort((a, b) => b.likeness - a.likeness);
  for (const { term, likeness } of like.slice(0, mostLike))
    take(term, share * likeness ** (isKnown ? 2 : 0.7));

  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term.word < b.term.word ? -1 : 1));
}

/** Some of the words that one begins: the shortest and the commonest are meant most often. */
function likeliest(terms: Iterable<Term>, count: number): Term[] {
  const byLength = [...terms].sort(
    (a, b) =>
      a.word.length - b.word.length || b.postings.length - a.postings.length || (a.word < b.word ? -1 : 1),
  );
  if (byLength.length <= count) return byLength;
  const shortest = byLength.slice(0, count / 2);
  const commonest = byLength.slice(count / 2).sort((a, b) => b.postings.length - a.postings.length);
  return [...shortest, ...commonest.slice(0, count / 2)];
}
