/** What stands in the text as it is, and what the Tab key visits. */
export type Piece = { readonly text: string } | { readonly stop: true };

/**
 * The stretch of a new note between its first and its last stop, in pieces, so that an editor can make it a
 * snippet. `undefined` when there is nothing to visit.
 */
export function scaffoldSnippet(
  text: string,
  stops: readonly number[],
): { readonly start: number; readonly end: number; readonly pieces: readonly Piece[] } | undefined {
  const [start] = stops;
  const end = stops.at(-1);
  if (start === undefined || end === undefined) return undefined;
  const pieces = stops.flatMap((stop, index): Piece[] => {
    const next = stops[index + 1];
    return next === undefined ? [{ stop: true }] : [{ stop: true }, { text: text.slice(stop, next) }];
  });
  return { start, end, pieces };
}
