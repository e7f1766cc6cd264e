export interface Candidate {
  /** Key of the workspace folder. */
  readonly folder: string;
  /** Whether its notes folder exists already. */
  readonly hasNotes: boolean;
}

export type Chosen =
  { readonly go: 'none' } | { readonly go: 'ask' } | { readonly go: 'in'; readonly folder: string };

/** The workspace folder for a new note: the active editor's, else the only one with notes, else a matter to ask. */
export function chooseFolder(
  candidates: readonly Candidate[],
  active: string | undefined,
  remembered: string | undefined,
): Chosen {
  const [first] = candidates;
  if (!first) return { go: 'none' };
  if (candidates.length === 1) return { go: 'in', folder: first.folder };
  const has = (folder: string | undefined) => candidates.find(candidate => candidate.folder === folder);
  const withNotes = candidates.filter(candidate => candidate.hasNotes);
  const best = has(active) ?? (withNotes.length === 1 ? withNotes[0] : undefined) ?? has(remembered);
  return best ? { go: 'in', folder: best.folder } : { go: 'ask' };
}
