const most = 8;
/** What is longer was pasted, and is no word to come back to. */
const longest = 200;

/** The searches that were used last, the latest first, with this one at their head. */
export function withRecent(recent: readonly string[], text: string): readonly string[] {
  const used = text.trim();
  if (used === '' || used.length > longest) return recent;
  const same = (other: string) => other.toLowerCase() === used.toLowerCase();
  return [used, ...recent.filter(other => !same(other))].slice(0, most);
}
