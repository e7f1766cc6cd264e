const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of a text that is too long for its place, cut between two signs as people see them. */
export function shortened(text: string, most: number): string {
  const kept: string[] = [];
  for (const { segment } of signs.segment(text)) {
    if (kept.length === most) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(segment);
  }
  return text;
}
