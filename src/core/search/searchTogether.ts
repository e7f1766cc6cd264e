import { byScore, type Hit, type SearchIndex, type SearchOptions } from './searchIndex';

export interface Corpus<S extends string> {
  readonly source: S;
  readonly index: SearchIndex;
}

/** The best hits of several indexes in one list, each with where it is from. */
export function searchTogether<S extends string>(
  corpora: readonly Corpus<S>[],
  text: string,
  { limit = 20 }: SearchOptions = {},
): (Hit & { readonly source: S })[] {
  return corpora
    .flatMap(({ source, index }) => index.search(text, { limit }).map(hit => ({ ...hit, source })))
    .sort(byScore)
    .slice(0, limit);
}
