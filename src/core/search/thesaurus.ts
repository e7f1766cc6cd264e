import { stem } from './stem';
import { stopWords } from './stopWords';
import { wordsOf } from './words';

export interface Synonyms {
  /** The words of the query that are meant, by index: one, or all those of a phrase. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const longestPhrase = 4;

/** Which words stand for which others, read from texts that people can read and extend: see fieldThesaurus.ts. */
export class Thesaurus {
  readonly #meanings = new Map<string, Set<string>>();

  constructor(...texts: readonly string[]) {
    for (const line of texts.flatMap(text => text.split('\n'))) this.#learn(line.replace(/#.*/, ''));
  }

  /** What the words and phrases of a query stand for besides themselves. */
  synonymsIn(words: readonly string[]): Synonyms[] {
    const roots = words.map(stem);
    return roots.flatMap((_, from) =>
      Array.from(
        { length: Math.min(longestPhrase, roots.length - from) },
        (_, more) => from + more + 1,
      ).flatMap(to => {
        const meanings = this.#meanings.get(roots.slice(from, to).join(' '));
        return meanings ? [{ from, to, words: [...meanings] }] : [];
      }),
    );
  }

  #learn(line: string): void {
    const [left = '', right] = line.split('=');
    const phrases = phrasesIn(left);
    // A word of a phrase alone is another word: a vacation is time off, and not time.
    const meanings = right === undefined ? phrases.filter(({ length }) => length === 1) : phrasesIn(right);
    for (const phrase of phrases) this.#add(phrase, meanings);
  }

  #add(phrase: readonly string[], meanings: readonly (readonly string[])[]): void {
    const key = phrase.map(stem).join(' ');
    const known = this.#meanings.get(key) ?? new Set();
    for (const word of meanings.flat()) if (!phrase.includes(word) && !stopWords.has(word)) known.add(word);
    this.#meanings.set(key, known);
  }
}

function phrasesIn(text: string): string[][] {
  return text
    .split(',')
    .map(wordsOf)
    .filter(words => words.length > 0);
}
