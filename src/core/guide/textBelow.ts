/**
 * The text that stands below the heading at this line, up to the next heading of the same or a higher level,
 * without blank lines around it. Where no heading is, all from that line on.
 */
export function textBelow(
  text: string,
  headings: readonly { readonly line: number; readonly level: number }[],
  line: number,
): string {
  const lines = text.split(/\r\n|\r|\n/);
  const at = headings.findIndex(heading => heading.line === line);
  const level = headings[at]?.level ?? 0;
  const next = headings.slice(at + 1).find(heading => heading.level <= level);
  return lines
    .slice(at < 0 ? line : line + 1, at < 0 ? undefined : next?.line)
    .join('\n')
    .trim();
}
