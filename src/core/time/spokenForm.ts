import type { Piece } from './spokenPiece';

/** A shape that words can have, and what they say then. */
export interface Form {
  /** The source of a pattern, for text in small letters and with single spaces. */
  readonly shape: string;
  readonly pieces: (found: readonly (string | undefined)[]) => readonly Piece[] | undefined;
}
