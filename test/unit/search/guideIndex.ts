import { readGuide } from '../../../src/core/guide/readGuide';
import { fieldThesaurus } from '../../../src/core/search/fieldThesaurus';
import { guideDocuments } from '../../../src/core/search/guideDocuments';
import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { Thesaurus } from '../../../src/core/search/thesaurus';
import { shippedGuide } from '../guide/shippedGuide';

export function indexOf(
  groups: Iterable<readonly [string, readonly SearchDocument[]]>,
  synonyms = fieldThesaurus,
): SearchIndex {
  const index = new SearchIndex(new Thesaurus(synonyms));
  for (const [group, documents] of groups) index.put(group, documents);
  return index;
}

/** The guide that we ship, as it is searched. */
export function shippedDocuments(): ReadonlyMap<string, readonly SearchDocument[]> {
  return guideDocuments(readGuide(shippedGuide()).guide);
}
