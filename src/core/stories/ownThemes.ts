import { listOf, type Note } from '../notes/note';

/** The themes that the user's stories have, the most used first, each in the spelling it is used in most. */
export function ownThemes(notes: Iterable<Note>): readonly string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const note of notes) {
    if (note.kind !== 'story') continue;
    for (const theme of listOf(note, 'themes')) {
      const uses = spellings.get(theme.toLowerCase()) ?? new Map<string, number>();
      spellings.set(theme.toLowerCase(), uses.set(theme, (uses.get(theme) ?? 0) + 1));
    }
  }
  const byUse = (a: readonly [string, number], b: readonly [string, number]) =>
    b[1] - a[1] || a[0].localeCompare(b[0]);
  return [...spellings.values()]
    .map(uses => [...uses].sort(byUse))
    .flatMap(([best, ...others]) =>
      best ? [[best[0], others.reduce((sum, [, count]) => sum + count, best[1])] as const] : [],
    )
    .sort(byUse)
    .map(([theme]) => theme);
}
