import type { PartOfDay } from './spokenPiece';

/** The part of a day that a word names. */
export function partNamed(text: string | undefined): PartOfDay {
  return text === 'morning' || text === 'afternoon' || text === 'evening' ? text : 'night';
}
