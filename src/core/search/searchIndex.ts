import { closestTitles } from './closestTitles';
import { exactness } from './exactness';
import {
  answersIn,
  excerptOf,
  passageAt,
  rangesIn,
  type Excerpt,
  type Match,
  type Matches,
  type TextRange,
} from './excerpt';
import { expandWord, weightOf, type Expansion } from './expandWord';
import { bestPhrasing, type Phrasing, type Said } from './phrasing';
import { Ranking, tellingOf, type Asked, type Candidate } from './ranking';
import { isHardlyAnswered } from './isHardlyAnswered';
import { readQuery, type Query, type QueryWord } from './readQuery';
import type { SearchDocument } from './searchDocument';
import { stem } from './stem';
import { stopWords } from './stopWords';
import { StoredDocuments, type StoredDocument } from './storedDocuments';
import type { Thesaurus } from './thesaurus';
import { wordsOf } from './words';

export interface Hit {
  readonly id: string;
  /** What the document was put under: the part of the guide, or the note. */
  readonly group: string;
  readonly title: string;
  readonly titleRanges: readonly TextRange[];
  readonly breadcrumb: readonly string[];
  /** Line of the heading, from 0. */
  readonly line: number;
  readonly excerpt: Excerpt;
  /** What it is asked as, where that says more of the query than what is to be seen of it. */
  readonly askedAs?: MarkedPhrasing;
  /** Comparable with that of other hits for the same query, also of another index. */
  readonly score: number;
}

interface MarkedPhrasing {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

export interface SearchOptions {
  readonly limit?: number;
  /** Nothing rather than what hardly answers the query. */
  readonly surely?: boolean;
  /** Words that are likely to be said of what is looked for: they count little. */
  readonly lent?: readonly string[];
}

const usualLimit = 20;
/** So many of the best, or all that are wanted, are looked at again for the phrase itself. */
const mostCompared = 48;
const mostRemembered = 200;
/** How much it counts that words which are asked for already stand together. */
const againCounts = 0.3;
/** A text that answers less of the query does not have it word for word. */
const phraseNeeds = 0.75;
/** How much a word that tells nothing counts in what a document is asked as. */
const littleCounts = 0.35;
/** How much a word counts that another index has lent. */
const lentCounts = 0.3;
/** What scores less is no answer beside others. */
const surelyNeeds = 0.15;
/** What scores less has but a word or two of those. */
const lentNeeds = 0.05;
/** The hits that lend their words: so many, and none that is not meant. */
const lending = { most: 3, least: 0.5 };
/** How much it counts that a document is asked as the query says. */
const phrasingCounts = 0.3;
/** Words that are so much less sure than the best are not what anybody looks for in a passage. */
const markedFrom = 0.3;

/** One body of texts that can be searched while it changes. */
export class SearchIndex {
  readonly #documents = new StoredDocuments();
  readonly #ranking = new Ranking(this.#documents);
  #thesaurus: Thesaurus;
  readonly #expansions = new Map<string, readonly Expansion[]>();
  #expandedAt = -1;

  constructor(thesaurus: Thesaurus) {
    this.#thesaurus = thesaurus;
  }

  /** From now on, words stand for others as this one says. */
  use(thesaurus: Thesaurus): void {
    this.#thesaurus = thesaurus;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#documents.count;
  }

  /** Makes these the documents of the group, instead of those that it had. */
  put(group: string, documents: readonly SearchDocument[]): void {
    this.#documents.put(group, documents);
  }

  /** The best hits for any text at all, the best first. */
  search(text: string, { limit = usualLimit, surely = false, lent = [] }: SearchOptions = {}): Hit[] {
    const count = Math.max(limit, mostCompared);
    const found = this.#find(text, count, { lent });
    const { query, asked, candidates } =
      found.candidates.length > 0 ? found : this.#find(text, count, { lent, every: true });
    const matches = this.#matches(asked);
    const said = saidBy(query, asked);
    const all = candidates
      .map(({ stored, score, covered }): Scored => {
        const phrasing = bestPhrasing(stored.document, matches, said);
        const more = exactness(query, stored, covered >= phraseNeeds);
        const { id } = stored.document;
        return { stored, id, phrasing, score: score + more + phrasingCounts * (phrasing?.likeness ?? 0) };
      })
      .sort(byScore);
    const needed = lent.length > 0 ? lentNeeds : surely ? surelyNeeds : 0;
    const scored = all.filter(({ score }) => score >= needed);
    if (surely && isHardlyAnswered(asked, scored[0]?.score ?? 0)) return [];
    return eachOnce(scored)
      .slice(0, limit)
      .map(one => hit(one, matches));
  }

  /** The documents to offer where nothing was found: those whose titles look most like the query. */
  closest(text: string, { limit = usualLimit }: SearchOptions = {}): Hit[] {
    return closestTitles(this.#documents.all(), text, limit).map(stored =>
      hit({ stored, id: stored.document.id, score: 0 }, new Map()),
    );
  }

  /**
   * The words of what is surely meant by a text and is not in it: an index of other texts may know what they stand for.
   * Who types one word looks for that word.
   */
  kinOf(text: string): readonly string[] {
    const own = new Set(wordsOf(text));
    if ([...own].filter(word => !stopWords.has(word)).length < 2) return [];
    const meant = this.search(text, { limit: lending.most }).filter(({ score }) => score >= lending.least);
    const words = meant.flatMap(({ id, title }) => {
      const asked = [...this.#documents.all()].filter(({ document }) => document.id === id);
      return [title, ...asked.flatMap(({ document }) => (document.askedAs ?? []).map(one => one.text))];
    });
    return [...new Set(words.flatMap(wordsOf))].filter(
      word => word.length > 2 && !own.has(word) && !stopWords.has(word),
    );
  }

  #find(
    text: string,
    count: number,
    { lent, every = false }: { readonly lent: readonly string[]; readonly every?: boolean },
  ): { query: Query; asked: Asked[]; candidates: Candidate[] } {
    const query = readQuery(text, this.#documents.vocabulary, this.#thesaurus, every);
    const words = this.#documents.areAskedAs ? query.words : query.words.filter(({ little }) => !little);
    const asked = words.map(word => (word.little ? this.#askLittle(word) : this.#ask(word)));
    for (const word of lent) asked.push(this.#askLent(word));
    const candidates = this.#ranking.rank(asked, count);
    for (const stored of this.#documents.titled(query.phrase.join(' ')))
      if (candidates.every(candidate => candidate.stored !== stored))
        candidates.push({ stored, score: 0, covered: 1 });
    return { query, asked, candidates };
  }

  #ask(word: QueryWord): Asked {
    const expansions = this.#expand(word);
    const least = Math.min(weightOf.sameStem, expansions[0]?.weight ?? 0);
    const meant = expansions.filter(({ weight }) => weight >= least);
    const count = meant.reduce((sum, { term }) => sum + term.postings.length, 0);
    const worth = tellingOf(Math.min(count, this.size), this.size);
    return { expansions, worth: word.again ? worth * againCounts : worth };
  }

  /** A word that tells nothing is meant as it stands. */
  #askLittle({ word }: QueryWord): Asked {
    const term = this.#documents.vocabulary.get(word);
    if (!term) return { expansions: [], worth: 0, little: true };
    const worth = littleCounts * tellingOf(term.postings.length, this.size);
    return { expansions: [{ term, weight: 1 }], worth, little: true };
  }

  /** Of the many words that are lent, each is meant as it stands or in another form: none is a slip of the pen. */
  #askLent(word: string): Asked {
    const terms = [...this.#documents.vocabulary.withStem(stem(word))];
    const count = terms.reduce((sum, { postings }) => sum + postings.length, 0);
    const worth = lentCounts * tellingOf(Math.min(count, this.size), this.size);
    const expansions = terms.map(term => ({
      term,
      weight: term.word === word ? weightOf.itself : weightOf.sameStem,
    }));
    return { expansions: expansions.sort((a, b) => b.weight - a.weight), worth, lent: true };
  }

  #expand(word: QueryWord): readonly Expansion[] {
    const { vocabulary } = this.#documents;
    if (this.#expandedAt !== vocabulary.version || this.#expansions.size > mostRemembered)
      this.#expansions.clear();
    this.#expandedAt = vocabulary.version;
    const key = [
      word.word,
      word.unfinished,
      ...word.synonyms.map(({ word, sure }) => word + String(sure)),
    ].join();
    const known = this.#expansions.get(key);
    if (known) return known;
    const expansions = expandWord(vocabulary, word);
    this.#expansions.set(key, expansions);
    return expansions;
  }

  /** What the words of a text are to the query. */
  #matches(asked: readonly Asked[]): Matches {
    const matches = new Map<string, Match>();
    asked.forEach(({ expansions, worth, little }, i) => {
      if (little) return;
      const least = markedFrom * (expansions[0]?.weight ?? 0);
      for (const { term, weight } of expansions) {
        if (weight < least) break;
        const match = { asked: i, weight: weight * worth };
        if (match.weight > (matches.get(term.word)?.weight ?? 0)) matches.set(term.word, match);
      }
    });
    return matches;
  }
}

/** The best first. Hits of the same score keep one order, however the index came to be. */
export function byScore(a: Pick<Hit, 'score' | 'id'>, b: Pick<Hit, 'score' | 'id'>): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** The first of each id. */
function eachOnce(scored: readonly Scored[]): readonly Scored[] {
  const seen = new Set<string>();
  return scored.filter(({ id }) => !seen.has(id) && seen.add(id));
}

interface Scored {
  readonly stored: StoredDocument;
  readonly id: string;
  readonly score: number;
  readonly phrasing?: Phrasing | undefined;
}

function saidBy({ phrase }: Query, asked: readonly Asked[]): Said {
  return {
    worth: asked.map(({ worth, little = false }) => (little ? 0 : worth)),
    stopWords: new Set(phrase.filter(word => stopWords.has(word))),
  };
}

function hit({ stored: { document, group }, score, phrasing }: Scored, matches: Matches): Hit {
  const { id } = document;
  const { title, breadcrumb, line } = document.shownAs ?? document;
  const excerpt = excerptOf(document, matches);
  const isWhy = phrasing && phrasing.answers > answersIn([title, excerpt.text], matches);
  return {
    id,
    group,
    title,
    titleRanges: rangesIn(title, matches),
    breadcrumb,
    line,
    excerpt: isWhy && phrasing.line !== line ? passageAt(document, phrasing.line, matches) : excerpt,
    ...(isWhy && { askedAs: { text: phrasing.text, ranges: rangesIn(phrasing.text, matches) } }),
    score,
  };
}
