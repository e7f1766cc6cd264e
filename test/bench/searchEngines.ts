import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import UFuzzy from '@leeoniya/ufuzzy';
import { fieldThesaurus } from '../../src/core/search/fieldThesaurus';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { SearchIndex } from '../../src/core/search/searchIndex';
import { stopWords } from '../../src/core/search/stopWords';
import { Thesaurus } from '../../src/core/search/thesaurus';
import type { Search } from './quality';

type Documents = readonly SearchDocument[];

/** Our index over the documents, in a group for each file: what stands before # in their ids. */
export function ourIndex(documents: Documents): SearchIndex {
  const index = new SearchIndex(new Thesaurus(fieldThesaurus));
  const groups = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const group = document.id.replace(/#.*/, '');
    const others = groups.get(group);
    if (others) others.push(document);
    else groups.set(group, [document]);
  }
  for (const [group, ofGroup] of groups) index.put(group, ofGroup);
  return index;
}

export function ours(documents: Documents): Search {
  const index = ourIndex(documents);
  return query => index.search(query).map(({ id }) => id);
}

export function fuseDefaults(documents: Documents): Search {
  return fuse(documents, { keys: ['title', 'breadcrumb', 'body'] });
}

/** The settings that were best of 135 for long texts. */
export function fuseTokens(documents: Documents): Search {
  const search = fuse(documents, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'breadcrumb', weight: 1 },
      { name: 'body', weight: 1 },
    ],
    useTokenSearch: true,
    threshold: 0.3,
    ignoreFieldNorm: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return query => search(telling(query));
}

function fuse(documents: Documents, options: IFuseOptions<SearchDocument>): Search {
  const engine = new Fuse(documents, options);
  return query => engine.search(query, { limit: 20 }).map(({ item }) => item.id);
}

export interface MiniSettings {
  readonly fuzzy: number;
  readonly title: number;
  readonly prefix: 'every' | 'last';
}

/** Settings to choose from: the best on the tuned half is the one to compare with. */
export const miniSettings: readonly MiniSettings[] = [0, 0.2, 0.25, 0.3].flatMap(fuzzy =>
  [2, 3, 5].flatMap(title => (['every', 'last'] as const).map(prefix => ({ fuzzy, title, prefix }))),
);

export function miniIndex(documents: Documents): MiniSearch {
  const engine = new MiniSearch({
    fields: ['title', 'breadcrumb', 'body'],
    extractField: (document: SearchDocument, field) =>
      field === 'breadcrumb' ? document.breadcrumb.join(' ') : document[field as 'id' | 'title' | 'body'],
    processTerm: term => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
  });
  engine.addAll(documents);
  return engine;
}

export function miniSearch(engine: MiniSearch, { fuzzy, title, prefix }: MiniSettings): Search {
  return query =>
    engine
      .search(query, {
        boost: { title },
        fuzzy: term => (term.length > 3 ? fuzzy : false),
        prefix: prefix === 'every' || ((_, i, terms) => i === terms.length - 1),
      })
      .map(({ id }) => String(id));
}

export function uFuzzy(documents: Documents): Search {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- its enum is not exported
  const engine = new UFuzzy({ intraMode: 1, intraIns: 1 });
  const texts = documents.map(({ title, breadcrumb, body }) =>
    [title, ...breadcrumb, body].join(' ').replaceAll('\n', ' '),
  );
  return query => {
    const [found, info, order] = engine.search(texts, telling(query), 4, 1000);
    const places = order ? order.map(at => info.idx[at]) : (found ?? []);
    return places.flatMap(place => (place === undefined ? [] : (documents[place]?.id ?? [])));
  };
}

/** Every word of the query somewhere in the text: the search that needs no index. */
export function linearScan(documents: Documents): Search {
  const texts = documents.map(({ title, breadcrumb, body }) =>
    [title, ...breadcrumb, body].join('\n').toLowerCase(),
  );
  return query => {
    const words = query.toLowerCase().split(/\s+/);
    return texts.flatMap((text, i) =>
      words.every(word => text.includes(word)) ? (documents[i]?.id ?? []) : [],
    );
  };
}

function telling(query: string): string {
  const words = query.split(/\s+/).filter(word => !stopWords.has(word.toLowerCase()));
  return words.length > 0 ? words.join(' ') : query;
}
