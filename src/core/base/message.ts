/**
 * A sentence of ours that is still to be shown in the user's language. Its text is the key of the
 * translation; what stands in for `{0}`, `{1}`… may be the user's own words, so only the edge puts them
 * together, through its one door for words shown.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly (string | number)[];
}

export function say(text: string, ...args: readonly (string | number)[]): Message {
  return { text, args };
}

/** The message as it stands in the source: for tests and for hosts without translations. */
export function inEnglish({ text, args }: Message): string {
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
