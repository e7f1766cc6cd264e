import { numberKin } from './numberKin';
import { stem } from './stem';
import { stopWords } from './stopWords';
import type { Synonyms, Thesaurus } from './thesaurus';
import { mostDocuments } from './postings';
import type { Vocabulary } from './vocabulary';
import { compound, wordsOf } from './words';

/** One thing that is asked for. */
export interface QueryWord {
  readonly word: string;
  /** The last word, right after which the cursor stands: it may be the beginning of a longer one. */
  readonly unfinished: boolean;
  /** What else it may stand for. */
  readonly synonyms: readonly Synonym[];
  /** Words that stand in the same texts on their own: that they stand together counts, but not as much. */
  readonly again?: boolean;
  /** It tells nothing by itself, and is looked for only in what something is asked as. */
  readonly little?: boolean;
}

interface Synonym {
  readonly word: string;
  /** It stands for a whole phrase of the query, and so hardly by accident. */
  readonly sure: boolean;
}

export interface Query {
  /** All words in their order, as far as they are read. */
  readonly phrase: readonly string[];
  readonly unfinished: boolean;
  /** The words that are looked for. Never more than a bounded number of letters. */
  readonly words: readonly QueryWord[];
}

const mostCharacters = 2000;
const mostLetters = 64;

/**
 * Reads what somebody typed. Stop words tell little while another word is left, unless all are wanted; of a
 * text that is too long, the words that the vocabulary knows are kept, the rarest first.
 */
export function readQuery(text: string, vocabulary: Vocabulary, thesaurus: Thesaurus, every = false): Query {
  const read = text.slice(0, mostCharacters);
  const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(read);
  const typed = wordsOf(read);
  const kinIn = (words: readonly string[]) => [...thesaurus.synonymsIn(words), ...numberKin(words)];
  const known = kinIn(typed);
  const phrase = typed.flatMap((word, i) =>
    vocabulary.get(word) || synonymsOf(known, i).length > 0 ? [word] : split(word, vocabulary),
  );
  const last = phrase.length - 1;
  const synonyms = phrase.length === typed.length ? known : kinIn(phrase);
  const telling = every ? [] : phrase.filter(word => !stopWords.has(word));

  const words = phrase
    .map((word, i): QueryWord =>
      telling.length > 0 && stopWords.has(word)
        ? { word, unfinished: false, synonyms: [], little: true }
        : {
            word,
            unfinished: unfinished && i === last,
            synonyms: [...synonymsOf(synonyms, i), ...joined(phrase, i, vocabulary)],
          },
    )
    .filter(({ word }, i) => phrase.indexOf(word) === i);
  const pairs = [...new Set(pairsWithStopWord(phrase))].filter(pair => !stopWords.has(pair));
  const compounds = [
    ...pairs.map(word => ({ word, again: false })),
    ...pairs.map(pair => ({ word: compound(pair), again: true })),
  ]
    .filter(({ word }) => isKnown(word, vocabulary))
    .map(word => ({ ...word, unfinished: false, synonyms: [] }));

  return { phrase, unfinished, words: affordable([...words, ...compounds], vocabulary) };
}

function synonymsOf(found: readonly Synonyms[], i: number): Synonym[] {
  return found
    .filter(({ from, to }) => from <= i && i < to)
    .flatMap(({ from, to, words }) => words.map(word => ({ word, sure: to - from > 1 })));
}

/** `over fitting` is meant as `overfitting`, and both as `over-fitting`, if that is a word here. */
function joined(phrase: readonly string[], i: number, vocabulary: Vocabulary): Synonym[] {
  const word = phrase[i] ?? '';
  const pairs = [(phrase[i - 1] ?? '') + word, word + (phrase[i + 1] ?? '')].filter(both => both !== word);
  return [...pairs, ...[word, ...pairs].map(compound)]
    .filter(both => isKnown(both, vocabulary))
    .map(both => ({ word: both, sure: true }));
}

/** `on call` is meant as one word, if it is one here: what is left of it without its stop word tells too little. */
function pairsWithStopWord(phrase: readonly string[]): string[] {
  return phrase.flatMap((word, i) => {
    const next = phrase[i + 1];
    return next !== undefined && stopWords.has(word) !== stopWords.has(next) ? [word + next] : [];
  });
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  for (const _ of vocabulary.withStem(stem(word))) return true;
  return false;
}

/** `edgecases` is meant as `edge cases`, if those are words here. */
function split(word: string, vocabulary: Vocabulary): readonly string[] {
  for (let at = word.length - 2; at >= 2; at--) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(part => vocabulary.get(part)) && areTelling(parts)) return parts;
  }
  return [word];
}

/** Of short words nearly every mistyped one is made: `leter` of `let` and `er`. */
function areTelling(parts: readonly string[]): boolean {
  if (parts.every(({ length }) => length >= 3)) return true;
  return parts.some(part => stopWords.has(part)) && parts.some(({ length }) => length >= 4);
}

function affordable(words: readonly QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  const rarity = ({ word, little }: QueryWord) =>
    little ? Infinity : (vocabulary.get(word)?.postings.length ?? mostDocuments);
  let letters = 0;
  const kept = new Set(
    [...words]
      .sort((a, b) => rarity(a) - rarity(b))
      .filter(({ word }) => (letters += word.length) <= mostLetters),
  );
  return words.filter(word => kept.has(word));
}
