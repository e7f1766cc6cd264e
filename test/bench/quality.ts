import type { LabelledQuery } from './labelledQueries';

/** Ids of sections, the best first. */
export type Search = (query: string) => readonly string[];

export interface Quality {
  readonly recall1: number;
  readonly recall3: number;
  readonly mrr: number;
}

/** Which place, from 1, the first right answer has; Infinity for none. */
export function placeOf({ text, answers }: Pick<LabelledQuery, 'text' | 'answers'>, search: Search): number {
  const at = search(text).findIndex(id => answers.includes(id));
  return at < 0 ? Infinity : at + 1;
}

/** How well an engine answers the queries: the share right at once, within three, and the mean of 1/place. */
export function qualityOf(queries: readonly LabelledQuery[], search: Search): Quality {
  const places = queries.map(query => placeOf(query, search));
  const share = (fits: (place: number) => number) =>
    places.reduce((sum, place) => sum + fits(place), 0) / Math.max(1, places.length);
  return {
    recall1: share(place => (place === 1 ? 1 : 0)),
    recall3: share(place => (place <= 3 ? 1 : 0)),
    mrr: share(place => 1 / place),
  };
}
