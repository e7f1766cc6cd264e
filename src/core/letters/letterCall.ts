/** What another feature, a link or a key may ask of a letter's command; nothing of it has to be there. */
export interface LetterCall {
  /** A letter's id or title, such as `more-time` or `ask for more time`: then none is chosen. */
  readonly letter?: string;
  /** URI of a dossier or a negotiation whose facts fill it. */
  readonly note?: string;
  /** Whether it opens in a document of its own instead of at the cursor. */
  readonly untitled?: boolean;
}

/** Reads an argument that may be anything. */
export function readLetterCall(argument: unknown): LetterCall {
  if (typeof argument !== 'object' || argument === null) return {};
  const { letter, note, untitled } = argument as Readonly<Record<string, unknown>>;
  return {
    ...(typeof letter === 'string' && { letter }),
    ...(typeof note === 'string' && { note }),
    ...(typeof untitled === 'boolean' && { untitled }),
  };
}
