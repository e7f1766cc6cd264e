import type { SnippetPart } from '../snippets/snippetPart';

/** A whole new note in pieces, with its stops numbered in their order. */
export function scaffoldParts(text: string, stops: readonly number[]): readonly SnippetPart[] {
  const parts = stops.flatMap((stop, at): SnippetPart[] => [
    { stop: at + 1, filled: [] },
    { text: text.slice(stop, stops[at + 1]) },
  ]);
  return [{ text: text.slice(0, stops[0]) }, ...parts];
}
