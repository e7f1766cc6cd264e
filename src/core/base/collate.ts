const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The order in which people look for words: numbers by their value, upper and lower case together. */
export function collate(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
