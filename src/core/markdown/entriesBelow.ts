import { hasName } from '../base/hasName';

/**
 * The entries of a log: the headings right below one of these, that belong to it and to no other heading below it.
 */
export function entriesBelow<Of extends { readonly heading: string; readonly level: number }>(
  sections: readonly Of[],
  known: readonly string[],
): readonly Of[] {
  const found: Of[] = [];
  let log: number | undefined;
  let entry = Infinity;
  for (const section of sections) {
    const { level, heading } = section;
    if (log === undefined || level <= log) {
      log = hasName(known, heading) ? level : undefined;
      entry = Infinity;
    } else if (level <= entry) {
      entry = level;
      found.push(section);
    }
  }
  return found;
}
