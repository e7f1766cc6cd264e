import type { Expansion } from './expandWord';
import { documentOf, inAskedAs, inBody, inBreadcrumb, inTitle, type Field } from './postings';
import type { StoredDocument, StoredDocuments } from './storedDocuments';

/** A word of the query with all that it may be taken for, the surest first. */
export interface Asked {
  readonly expansions: readonly Expansion[];
  /** How much the word tells: the rarer it is, the more. */
  readonly worth: number;
  /** It counts only in what a document is asked as. */
  readonly little?: boolean;
  /** It is none of the query's own, which is answered no less without it. */
  readonly lent?: boolean;
}

export interface Candidate {
  readonly stored: StoredDocument;
  /** From 0 to 1. */
  readonly score: number;
  /** How much of the query it answers, from 0 to 1. */
  readonly covered: number;
}

// BM25F: how soon more of the same word stops to count, how much a long field counts against it, and what a field counts.
const saturation = 1.8;
const lengthCounts = { title: 0.4, breadcrumb: 0.4, askedAs: 0.2, body: 0.4 } as const;
const fieldWeights = { title: 4, breadcrumb: 0.5, askedAs: 1, body: 1 } as const;

/** How much of it counts where a document has several things that one word may be taken for. */
const alsoCounts = 0.7;

/** A word looks at no more postings than this for what it may be taken for besides the surest. */
const mostPostings = 20_000;
/** With so many documents found, the words that are left only add to those: they are the commonest. */
const enough = 4_000;

/** How much a word tells that stands in `count` of all documents. */
export function tellingOf(count: number, documents: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}

/**
 * Finds the documents that answer most of what is asked: BM25F over what each word may be taken for, the best of it
 * above all, times the root of the share of the query that is answered at all. Keeps its working space from one query to the
 * next.
 */
export class Ranking {
  readonly #documents: StoredDocuments;
  #size = 0;
  #scores = new Float32Array();
  #shares = new Float32Array();
  #best = new Float32Array();
  #bestShares = new Float32Array();
  #found = new Uint32Array();
  #touched = new Uint32Array();
  #touchedCount = 0;

  constructor(documents: StoredDocuments) {
    this.#documents = documents;
  }

  rank(asked: readonly Asked[], count: number): Candidate[] {
    this.#reserve(this.#documents.numbers);
    this.#touchedCount = 0;
    for (const word of [...asked].sort((a, b) => b.worth - a.worth)) this.#count(word);

    const [scores, shares, touched] = [this.#scores, this.#shares, this.#touched];
    const total = asked.reduce((sum, { worth, lent = false }) => (lent ? sum : sum + worth), 0) || 1;
    const top = new Top(count);
    let { least } = top;
    for (let i = 0; i < this.#touchedCount; i++) {
      const number = touched[i] ?? 0;
      const covered = (shares[number] ?? 0) / total;
      const score = ((scores[number] ?? 0) / total) * Math.sqrt(covered);
      scores[number] = 0;
      shares[number] = 0;
      if (score < least) continue;
      const stored = this.#documents.at(number);
      const weighed = score * (stored?.document.weight ?? 1);
      if (stored && weighed >= least) top.take({ stored, score: weighed, covered });
      ({ least } = top);
    }
    return top.list;
  }

  /** Adds what one word is worth to the documents that have it or something it may be taken for. */
  #count({ expansions, worth, little = false }: Asked): void {
    const [scores, shares, best, bestShares] = [this.#scores, this.#shares, this.#best, this.#bestShares];
    const [touched, found] = [this.#touched, this.#found];
    const title = this.#field('title');
    const breadcrumb = this.#field('breadcrumb');
    const askedAs = this.#field('askedAs');
    const body = this.#field('body');
    const onlyTouched = this.#touchedCount >= enough;
    let foundCount = 0;
    let looked = 0;
    for (const { term, weight } of expansions) {
      const { list } = term.postings;
      looked += list.length;
      if (looked > mostPostings && looked > list.length) break;
      const telling = weight * Math.min(worth, tellingOf(list.length, this.#documents.count));
      for (const posting of list) {
        const number = documentOf(posting);
        if (onlyTouched && shares[number] === 0) continue;
        if (little && inAskedAs(posting) === 0) continue;
        let often = little ? 0 : inBody(posting) / (body.least + body.slope * (body.lengths[number] ?? 0));
        if (inTitle(posting) > 0 && !little)
          often +=
            (fieldWeights.title * inTitle(posting)) /
            (title.least + title.slope * (title.lengths[number] ?? 0));
        if (inBreadcrumb(posting) > 0 && !little)
          often +=
            (fieldWeights.breadcrumb * inBreadcrumb(posting)) /
            (breadcrumb.least + breadcrumb.slope * (breadcrumb.lengths[number] ?? 0));
        if (inAskedAs(posting) > 0)
          often +=
            (fieldWeights.askedAs * inAskedAs(posting)) /
            (askedAs.least + askedAs.slope * (askedAs.lengths[number] ?? 0));
        const value = (telling * often) / (often + saturation);
        const before = best[number] ?? 0;
        if (before === 0) found[foundCount++] = number;
        const [more, less] = value > before ? [value, before] : [before, value];
        best[number] = more + alsoCounts * less * (1 - more / worth);
        if (weight > (bestShares[number] ?? 0)) bestShares[number] = weight;
      }
    }
    for (let i = 0; i < foundCount; i++) {
      const number = found[i] ?? 0;
      if (shares[number] === 0) touched[this.#touchedCount++] = number;
      scores[number] = (scores[number] ?? 0) + (best[number] ?? 0);
      shares[number] = (shares[number] ?? 0) + worth * (bestShares[number] ?? 0);
      best[number] = 0;
      bestShares[number] = 0;
    }
  }

  /** What makes a word in a longer field count less. */
  #field(field: Field) {
    const mean = this.#documents.meanLength(field) || 1;
    return {
      least: 1 - lengthCounts[field],
      slope: lengthCounts[field] / mean,
      lengths: this.#documents.lengths[field].values,
    };
  }

  #reserve(size: number): void {
    if (size <= this.#size) return;
    this.#size = Math.ceil(size * 1.25);
    this.#scores = new Float32Array(this.#size);
    this.#shares = new Float32Array(this.#size);
    this.#best = new Float32Array(this.#size);
    this.#bestShares = new Float32Array(this.#size);
    this.#found = new Uint32Array(this.#size);
    this.#touched = new Uint32Array(this.#size);
  }
}

/** The best candidates, in order. */
class Top {
  readonly list: Candidate[] = [];
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /** A lower score has no place any more. */
  get least(): number {
    return this.list.length < this.#count ? 0 : (this.list.at(-1)?.score ?? 0);
  }

  take(candidate: Candidate): void {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.list[middle];
      if (other && isBefore(other, candidate)) low = middle + 1;
      else high = middle;
    }
    this.list.splice(low, 0, candidate);
    if (this.list.length > this.#count) this.list.pop();
  }
}

/** Candidates with the same score keep one order, however the index came to be. */
function isBefore(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.stored.document.id < b.stored.document.id);
}
