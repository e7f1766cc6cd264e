const most = 8;

/** The searches that were used last, the latest first, with this one at their head. */
export function withRecent(recent: readonly string[], text: string): readonly string[] {
  const used = text.trim();
  if (used === '') return recent;
  const same = (other: string) => other.toLowerCase() === used.toLowerCase();
  return [used, ...recent.filter(other => !same(other))].slice(0, most);
}
