import { fieldThesaurus } from './fieldThesaurus';
import { SearchIndex } from './searchIndex';
import { Thesaurus } from './thesaurus';
import { wordsOf } from './words';

/** One of the texts, and whether all that was typed is about it: then it is what was looked for. */
export interface LikeText {
  readonly text: string;
  readonly isMeant: boolean;
}

const most = 8;

/** Finds those of a few short texts that somebody may have meant by what they typed, the best first: as the search does. */
export function likeTexts(texts: readonly string[]): (typed: string) => readonly LikeText[] {
  const index = new SearchIndex(new Thesaurus(fieldThesaurus));
  const documents = texts.map((title, at) => ({
    id: String(at),
    title,
    breadcrumb: [],
    body: '',
    line: 0,
    bodyLines: 0,
  }));
  index.put('', documents);
  return typed => {
    const found = index.search(typed, { limit: most });
    const typedWords = wordsOf(typed);
    const having = typedWords.map(
      word => new Set(index.search(word, { limit: texts.length }).map(({ id }) => id)),
    );
    return found.map(({ id, title }) => ({
      text: title,
      // Who types as much as it says means to say something else.
      isMeant: typedWords.length * 2 < wordsOf(title).length && having.every(ids => ids.has(id)),
    }));
  };
}
