/**
 * The entries of a log: the headings right below one that is a log, that belong to it and to no other heading below it.
 */
export function entriesBelow<Of extends { readonly level: number }>(
  sections: readonly Of[],
  isLog: (section: Of) => boolean,
): readonly Of[] {
  const found: Of[] = [];
  let log: number | undefined;
  let entry = Infinity;
  for (const section of sections) {
    const { level } = section;
    if (log === undefined || level <= log) {
      log = isLog(section) ? level : undefined;
      entry = Infinity;
    } else if (level <= entry) {
      entry = level;
      found.push(section);
    }
  }
  return found;
}
