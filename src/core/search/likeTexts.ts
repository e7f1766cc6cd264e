import { fieldThesaurus } from './fieldThesaurus';
import { SearchIndex } from './searchIndex';
import { Thesaurus } from './thesaurus';

const most = 8;

/** Finds those of a few short texts that somebody may have meant by what they typed, the best first: as the search does. */
export function likeTexts(texts: readonly string[]): (typed: string) => readonly string[] {
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
  return typed => index.search(typed, { limit: most }).map(({ title }) => title);
}
