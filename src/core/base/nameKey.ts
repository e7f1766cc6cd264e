/** What two spellings of a name have in common when they mean the same: their case, their blanks and what nobody sees do not count. */
export function nameKey(name: string): string {
  return name.replace(unseen, '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Signs without a width: soft hyphens, zero-width spaces and joiners, marks of direction, a byte-order mark. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
