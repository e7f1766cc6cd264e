/** What the practice log says of a session, in the order in which a new one has its columns. */
export const practiceColumns = [
  'began',
  'session',
  'problem',
  'language',
  'clarify',
  'plan',
  'implement',
  'review',
  'minutes',
  'time',
  'space',
  'improve',
] as const;

export type PracticeColumn = (typeof practiceColumns)[number];
