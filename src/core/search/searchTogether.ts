import { byScore, type Hit, type SearchIndex, type SearchOptions } from './searchIndex';

export interface Corpus<S extends string> {
  readonly source: S;
  readonly index: SearchIndex;
  /** What hardly answers a query is left out of it. */
  readonly surely?: boolean;
}

/** The best hits of several indexes in one list, each with where it is from. */
export function searchTogether<S extends string>(
  corpora: readonly Corpus<S>[],
  text: string,
  { limit = 20 }: Pick<SearchOptions, 'limit'> = {},
): (Hit & { readonly source: S })[] {
  return corpora
    .flatMap(({ source, index, surely = false }) =>
      index.search(text, { limit, surely }).map(hit => ({ ...hit, source })),
    )
    .sort(byScore)
    .slice(0, limit);
}
