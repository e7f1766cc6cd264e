/** The words of a text as they are spelt, in small letters: without code, what is put in, targets and what belongs to whom. */
export function wordsIn(text: string): ReadonlySet<string> {
  const prose = text
    .replace(/^```[^]*?^```$|`[^`\n]*`|\]\([^)]*\)|\{\d\}|<!--[^]*?-->|https?:\S+/gm, ' ')
    .normalize('NFC')
    .toLowerCase();
  const found = prose.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  return new Set(
    found.map(word => word.replace('’', "'").replace(/'s$/, '')).filter(word => word.length > 2),
  );
}
