import { Postings } from './postings';
import { stem } from './stem';

export interface Term {
  readonly word: string;
  readonly postings: Postings;
}

const edge = '\u0002';

/** The pairs of letters of a word, its beginning and its end included. */
export function bigramsOf(word: string): string[] {
  const padded = edge + word + edge;
  return Array.from({ length: word.length + 1 }, (_, i) => padded.slice(i, i + 2));
}

/** The words of an index, found as they are, by their beginning, by what their forms share, and by likeness. */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  readonly #byStart = new Map<string, Term[]>();
  readonly #byStem = new Map<string, Term[]>();
  readonly #byBigram = new Map<string, Term[]>();
  #version = 0;

  /** Grows with every word that comes or goes. */
  get version(): number {
    return this.#version;
  }

  get(word: string): Term | undefined {
    return this.#terms.get(word);
  }

  /** The term of the word, made if it is new. */
  claim(word: string): Term {
    const known = this.#terms.get(word);
    if (known) return known;
    // A part of a text keeps the whole text in memory; this copy does not.
    const own = word.split('').join('');
    const term = { word: own, postings: new Postings() };
    this.#terms.set(own, term);
    for (const [map, key] of this.#keysOf(own)) {
      const terms = map.get(key);
      if (terms) terms.push(term);
      else map.set(key, [term]);
    }
    this.#version++;
    return term;
  }

  /** Forgets the term if no document has it any more. */
  release(term: Term): void {
    if (term.postings.length > 0) return;
    this.#terms.delete(term.word);
    for (const [map, key] of this.#keysOf(term.word)) {
      const terms = map.get(key);
      terms?.splice(terms.indexOf(term), 1);
      if (terms?.length === 0) map.delete(key);
    }
    this.#version++;
  }

  *startingWith(start: string): Iterable<Term> {
    for (const term of this.#byStart.get(start.slice(0, 2)) ?? [])
      if (term.word.startsWith(start)) yield term;
  }

  withStem(root: string): Iterable<Term> {
    return this.#byStem.get(root) ?? [];
  }

  withBigram(bigram: string): readonly Term[] | undefined {
    return this.#byBigram.get(bigram);
  }

  *#keysOf(word: string): Iterable<readonly [Map<string, Term[]>, string]> {
    yield [this.#byStart, word.slice(0, 1)];
    if (word.length > 1) yield [this.#byStart, word.slice(0, 2)];
    yield [this.#byStem, stem(word)];
    for (const bigram of new Set(bigramsOf(word))) yield [this.#byBigram, bigram];
  }
}
