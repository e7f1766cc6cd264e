import Fuse from 'fuse.js';
import type { StoredDocument } from './storedDocuments';

const mostLetters = 32;
const mostTitles = 2000;

/** The documents whose titles come closest to a query that found nothing, one for each title. */
export function closestTitles(
  documents: Iterable<StoredDocument>,
  query: string,
  count: number,
): StoredDocument[] {
  const wanted = query.trim().slice(0, mostLetters);
  if (wanted === '') return [];
  const byTitle = new Map<string, StoredDocument>();
  for (const stored of documents) {
    if (!byTitle.has(stored.titleKey)) byTitle.set(stored.titleKey, stored);
    if (byTitle.size === mostTitles) break;
  }
  return new Fuse([...byTitle.values()], {
    keys: ['document.title'],
    threshold: 1,
    ignoreLocation: true,
    ignoreDiacritics: true,
  })
    .search(wanted, { limit: count })
    .map(({ item }) => item);
}
