/**
 * A sentence of ours that is still to be shown in the user's language. Its text is the key of the translation; what
 * stands in for `{0}`, `{1}`… may be the user's own words, another sentence of ours, or a list of such, so only the
 * edge puts them together, through its one door for words shown.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly Part[];
}

/** What can stand in for a gap of a message. */
export type Part = string | number | Message | readonly (string | Message)[];

export function say(text: string, ...args: readonly Part[]): Message {
  return { text, args };
}

/** The message as it stands in the source: for tests and for hosts without translations. */
export function inEnglish({ text, args }: Message): string {
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const arg = args[Number(index)];
    return arg === undefined ? whole : partInEnglish(arg);
  });
}

function partInEnglish(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  return isList(part) ? part.map(partInEnglish).join(', ') : inEnglish(part);
}

/** Whether it is several things to be said one after the other. */
export function isList(part: Part): part is Extract<Part, readonly unknown[]> {
  return Array.isArray(part);
}
