/** What can happen in a negotiation, as the log writes it. */
export const entryKinds = ['call', 'email', 'message', 'meeting', 'decision'] as const;
export type EntryKind = (typeof entryKinds)[number];

export function isEntryKind(text: string): text is EntryKind {
  return entryKinds.some(kind => kind === text);
}

/** Other words that people write for one of them, in their log or elsewhere. */
const alsoCalled: Readonly<Record<EntryKind, readonly string[]>> = {
  call: ['calls', 'called', 'phone', 'phoned', 'phonecall', 'telephone', 'rang', 'voicemail'],
  email: ['emails', 'emailed', 'e-mail', 'mail', 'mailed', 'letter'],
  message: [
    'messages',
    'messaged',
    'text',
    'texted',
    'sms',
    'chat',
    'whatsapp',
    'slack',
    'linkedin',
    'signal',
  ],
  meeting: [
    'meet',
    'met',
    'meetings',
    'onsite',
    'on-site',
    'lunch',
    'coffee',
    'dinner',
    'zoom',
    'teams',
    'video',
  ],
  decision: ['decided', 'decisions', 'accepted', 'declined', 'signed'],
};

const kindOfWord: ReadonlyMap<string, EntryKind> = new Map(
  entryKinds.flatMap(kind => [kind, ...alsoCalled[kind]].map(word => [word, kind] as const)),
);

/** The kind that a word stands for, however it is cased. */
export function entryKindOf(word: string): EntryKind | undefined {
  return kindOfWord.get(word.trim().toLowerCase());
}
