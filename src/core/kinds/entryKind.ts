/** What can happen in a negotiation, as the log names it: a language has its words for them. */
export const entryKinds = ['call', 'email', 'message', 'meeting', 'decision'] as const;
export type EntryKind = (typeof entryKinds)[number];

export function isEntryKind(text: string): text is EntryKind {
  return entryKinds.some(kind => kind === text);
}
