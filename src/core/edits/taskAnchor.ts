import type { Note } from '../notes/note';

/** A task by what it says, not by where it stands: its text, and which of those with the same text it is. */
export interface TaskAnchor {
  readonly text: string;
  /** From 0. */
  readonly occurrence: number;
  /** How many tasks have this text. When that changes, there is no telling which one was meant. */
  readonly of: number;
}

/** The anchors of all tasks of a note, in their order. */
export function taskAnchors({ tasks }: Pick<Note, 'tasks'>): readonly TaskAnchor[] {
  const counts = new Map<string, number>();
  const occurrences = tasks.map(({ text }) => {
    const occurrence = counts.get(text) ?? 0;
    counts.set(text, occurrence + 1);
    return occurrence;
  });
  return tasks.map(({ text }, at) => ({ text, occurrence: occurrences[at] ?? 0, of: counts.get(text) ?? 1 }));
}
