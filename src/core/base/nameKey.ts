/** What two spellings of a name have in common when they mean the same: their case and their blanks do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
