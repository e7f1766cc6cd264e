import { Later } from '../base/later';
import type { Form } from './spokenForm';
import { spokenForms } from './spokenForms';
import type { Piece } from './spokenPiece';

/**
 * Cuts a text into what its words say of a moment. Every word has to be accounted for: `undefined` when one says
 * something else, so that a part that was understood is never taken for the whole.
 */
export function spokenPieces(text: string): readonly Piece[] | undefined {
  // The point behind `4.12.` says that it is a day; another at the end says nothing.
  const words = text
    .toLowerCase()
    .replace(/(?<!\d\.\d{1,2})[.\s]+$/, '')
    // `Friday5pm`
    .replace(/(\p{L}{3})(\d)/gu, '$1 $2');
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    if (words[at] === ' ') {
      at += 1;
      continue;
    }
    const found = pieceAt(words, at);
    if (!found) return undefined;
    pieces.push(...found.pieces);
    at = found.end;
  }
  return pieces;
}

function pieceAt(
  words: string,
  at: number,
): { readonly pieces: readonly Piece[]; readonly end: number } | undefined {
  for (const { pattern, pieces } of patterns.get()) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    const read = match && pieces(match);
    if (read) return { pieces: read, end: pattern.lastIndex };
  }
  return undefined;
}

/** A form ends where its last word ends: no piece is cut out of a longer word or number. */
const patterns = new Later(() =>
  spokenForms.map(({ shape, pieces }: Form) => ({
    pattern: new RegExp(
      `(?:${shape})(?:(?<=[^\\p{L}\\d])|(?![\\p{L}\\d])|(?<=\\d)(?=z(?![\\p{L}\\d]))|(?<=\\dt)(?=\\d))`,
      'uy',
    ),
    pieces,
  })),
);
