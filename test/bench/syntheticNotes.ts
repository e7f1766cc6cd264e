/** Notes as people may have them, made up from the words of the guide with names and numbers of their own. */
export function syntheticNotes(count: number, sentences: readonly string[]): string[] {
  const random = randomFrom(1);
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 1.6 * list.length)] ?? '';
  const name = () => `${pick(starts)}${pick(middles)}${pick(ends)}`;
  const sentence = () =>
    `${pick(sentences)} ${random() < 0.3 ? `${name()} ${Math.floor(random() * 900)}.` : ''}`.trim();
  const paragraph = (length: number) => Array.from({ length }, sentence).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const company = name();
    const sections = Array.from(
      { length: 4 },
      () => `## ${pick(sentences).split(' ').slice(0, 4).join(' ')}\n\n${paragraph(6)}\n`,
    );
    return `---\ntype: story\ntitle: ${company} ${i}\n---\n\n# ${company} ${i}\n\n${paragraph(1)}\n\n${sections.join('\n')}`;
  });
}

const starts = [
  'Al',
  'Bre',
  'Cor',
  'Dun',
  'Es',
  'Fal',
  'Gre',
  'Hol',
  'Is',
  'Jar',
  'Kel',
  'Lum',
  'Mar',
  'Nor',
  'Os',
];
const middles = ['ba', 'de', 'fi', 'go', 'la', 'mi', 'no', 'ra', 'si', 'ta', 've', 'zu'];
const ends = [
  'corp',
  'dale',
  'field',
  'gen',
  'lytics',
  'mark',
  'nova',
  'point',
  'soft',
  'ware',
  'wick',
  'works',
];

/** A reproducible stand-in for chance: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
