export interface Candidate {
  /** Key of the workspace folder. */
  readonly folder: string;
  /** Whether there are notes in it. */
  readonly hasNotes: boolean;
}

export type Chosen =
  | { readonly go: 'none' }
  | { readonly go: 'in'; readonly folder: string }
  /** It is not certain. The likeliest is offered first. */
  | { readonly go: 'ask'; readonly first: string | undefined };

/**
 * The workspace folder for a new note: the one there is, that of the note in hand, or the only one with notes. Else
 * it is asked: what was meant the last time, or is open for another reason, need not be meant now. `likely` are such.
 */
export function chooseFolder(
  candidates: readonly Candidate[],
  inHand: string | undefined,
  likely: readonly (string | undefined)[],
): Chosen {
  const [first, second] = candidates;
  if (!first) return { go: 'none' };
  const has = (folder: string | undefined) => candidates.find(candidate => candidate.folder === folder);
  const [one, another] = candidates.filter(({ hasNotes }) => hasNotes);
  const certain = second ? (has(inHand) ?? (another ? undefined : one)) : first;
  return certain ? { go: 'in', folder: certain.folder } : { go: 'ask', first: likely.find(has) };
}
