import { stopWords } from './stopWords';
import type { Synonyms, Thesaurus } from './thesaurus';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** One thing that is asked for. */
export interface QueryWord {
  readonly word: string;
  /** The last word, right after which the cursor stands: it may be the beginning of a longer one. */
  readonly unfinished: boolean;
  /** What else it may stand for. */
  readonly synonyms: readonly Synonym[];
}

export interface Synonym {
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
 * Reads what somebody typed. Stop words are left out while another word is left, unless all are wanted; of a
 * text that is too long, the words that the vocabulary knows are kept, the rarest first.
 */
export function readQuery(text: string, vocabulary: Vocabulary, thesaurus: Thesaurus, every = false): Query {
  const read = text.slice(0, mostCharacters);
  const phrase = wordsOf(read);
  const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(read);
  const last = phrase.length - 1;
  const synonyms = thesaurus.synonymsIn(phrase);
  const telling = every ? [] : phrase.filter(word => !stopWords.has(word));

  const words = phrase
    .map((word, i) => ({
      word,
      unfinished: unfinished && i === last,
      synonyms: [...synonymsOf(synonyms, i), ...joined(phrase, i, vocabulary)],
    }))
    .filter(({ word }, i) => phrase.indexOf(word) === i && (telling.length === 0 || !stopWords.has(word)))
    .flatMap(word =>
      vocabulary.get(word.word) || word.synonyms.length > 0 ? [word] : split(word, vocabulary),
    );

  return { phrase, unfinished, words: affordable(words, vocabulary) };
}

function synonymsOf(found: readonly Synonyms[], i: number): Synonym[] {
  return found
    .filter(({ from, to }) => from <= i && i < to)
    .flatMap(({ from, to, words }) => words.map(word => ({ word, sure: to - from > 1 })));
}

/** `over fitting` is meant as `overfitting`, if that is a word here. */
function joined(phrase: readonly string[], i: number, vocabulary: Vocabulary): Synonym[] {
  const word = phrase[i] ?? '';
  return [(phrase[i - 1] ?? '') + word, word + (phrase[i + 1] ?? '')]
    .filter(both => both !== word && vocabulary.get(both))
    .map(both => ({ word: both, sure: true }));
}

/** `edgecases` is meant as `edge cases`, if those are words here. */
function split(whole: QueryWord, vocabulary: Vocabulary): QueryWord[] {
  const { word } = whole;
  for (let at = word.length - 3; at >= 2; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.get(left) && vocabulary.get(right))
      return [
        { word: left, unfinished: false, synonyms: [] },
        { word: right, unfinished: whole.unfinished, synonyms: [] },
      ];
  }
  return [whole];
}

function affordable(words: readonly QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  const rarity = ({ word }: QueryWord) => vocabulary.get(word)?.postings.length ?? Infinity;
  let letters = 0;
  const kept = new Set(
    [...words]
      .sort((a, b) => rarity(a) - rarity(b))
      .filter(({ word }) => (letters += word.length) <= mostLetters),
  );
  return words.filter(word => kept.has(word));
}
