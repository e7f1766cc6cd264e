import { placeholder } from '../markdown/placeholder';

/** A letter as it is put into an editor: what is known, and what is still to be said. */
export type LetterPiece =
  | { readonly text: string }
  /** Those of one name are said together: `within` tells apart two of the same name that are not. */
  | { readonly placeholder: string; readonly within?: string };

/** A letter in pieces: each placeholder that has a value is that value, each other one stays. */
export function letterPieces(
  text: string,
  valueOf: (placeholder: string) => string | undefined,
): readonly LetterPiece[] {
  const pieces: LetterPiece[] = [];
  const add = (words: string): void => {
    const last = pieces.at(-1);
    if (words === '') return;
    if (last && 'text' in last) pieces[pieces.length - 1] = { text: last.text + words };
    else pieces.push({ text: words });
  };
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    const [whole, name = ''] = match;
    add(text.slice(end, match.index));
    end = match.index + whole.length;
    const value = valueOf(name);
    if (value === undefined) pieces.push({ placeholder: name });
    else add(value);
  }
  add(text.slice(end));
  return pieces;
}

/** The pieces as one text, in which what is not known stays as `[PLACEHOLDER]`. */
export function textOfPieces(pieces: readonly LetterPiece[]): string {
  return pieces.map(piece => ('text' in piece ? piece.text : `[${piece.placeholder}]`)).join('');
}

/** What is still to be said, each once. */
export function openPlaceholders(pieces: readonly LetterPiece[]): readonly string[] {
  return [...new Set(pieces.flatMap(piece => ('text' in piece ? [] : piece.placeholder)))];
}
