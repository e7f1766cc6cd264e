import type { Query } from './readQuery';
import type { StoredDocument } from './storedDocuments';
import { wordsOf } from './words';

/**
 * How exactly the document has the query itself: 4 as its title, 3 as the way to it (its title and words of the
 * headings above), 2 as a part of its title, 1 as a phrase of its text, which may be left out, 0 otherwise. A single
 * word is no phrase.
 */
export function exactness(
  query: Query,
  { titleKey, document }: StoredDocument,
  inText: boolean,
): 0 | 1 | 2 | 3 | 4 {
  const { phrase, unfinished } = query;
  const words = phrase.join(' ');
  if (titleKey === words) return 4;
  if (phrase.length < 2) return 0;
  if (isWayTo(titleKey, document.breadcrumb, phrase)) return 3;
  if (has(titleKey, words, unfinished)) return 2;
  return inText && has(wordsOf(document.body).join(' '), words, unfinished) ? 1 : 0;
}

function isWayTo(titleKey: string, breadcrumb: readonly string[], phrase: readonly string[]): boolean {
  const title = titleKey.split(' ');
  const above = wordsOf(breadcrumb.join(' '));
  return (
    title.every(word => phrase.includes(word)) &&
    phrase.every(word => title.includes(word) || above.includes(word))
  );
}

function has(text: string, words: string, unfinished: boolean): boolean {
  return unfinished ? ` ${text}`.includes(` ${words}`) : ` ${text} `.includes(` ${words} `);
}
