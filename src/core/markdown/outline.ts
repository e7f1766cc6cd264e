/** The headings and tasks of a note, with the places that an edit needs. Offsets are those of the whole text. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly boxes: readonly Box[];
}

/** A heading that stands in no list and no quote: it begins a section. */
export interface Heading {
  /** As it is shown: without its markup and its comments. */
  readonly text: string;
  readonly level: number;
  readonly line: number;
  /** Whether something was written below it, up to the next heading that does not belong to it. */
  readonly written: boolean;
}

/** A task's box. */
export interface Box {
  /** What stands behind it, on its line. */
  readonly text: string;
  readonly done: boolean;
  readonly line: number;
  /** Index in `headings` of its section; -1 above the first. */
  readonly section: number;
  /** Offset of the character between its brackets. */
  readonly at: number;
}

/** Headings while they are read: of their own words, up to the next heading of any level. */
export type OpenHeading = { -readonly [Key in keyof Heading]: Heading[Key] };

/** A section is written when it or one of its subsections is. */
export function spreadWritten(headings: OpenHeading[]): readonly Heading[] {
  const above: OpenHeading[] = [];
  const parents = headings.map(heading => {
    while ((above[above.length - 1]?.level ?? 0) >= heading.level) above.pop();
    const parent = above[above.length - 1];
    above.push(heading);
    return parent;
  });
  for (let at = headings.length - 1; at > 0; at--) {
    const parent = parents[at];
    if (parent && headings[at]?.written) parent.written = true;
  }
  return headings;
}

/** Whether HTML holds anything but comments. An unclosed comment reaches to its end. */
export function saysMoreThanComments(html: string): boolean {
  for (let from = 0; ;) {
    const open = html.indexOf('<!--', from);
    if (hasText(html.slice(from, open < 0 ? undefined : open))) return true;
    const close = open < 0 ? -1 : html.indexOf('-->', open + 2);
    if (close < 0) return false;
    from = close + 3;
  }
}

/** Whether there is more than blanks and line endings, as markdown has them. */
export function hasText(text: string): boolean {
  return /[^ \t\r\n]/.test(text);
}
