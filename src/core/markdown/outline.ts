/** What a note's body is made of, as both readers say it. Lines and offsets are those of the whole text. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly asides: readonly Aside[];
}

/** What stands below a heading that is in no list and no quote. */
export interface Section {
  /** As it is shown: without its markup and its comments. */
  readonly heading: string;
  readonly level: number;
  readonly line: number;
  /** The line below its heading, which may take more than one. */
  readonly below: number;
  /** Whether something was written in it, up to the next heading that does not belong to it. */
  readonly written: boolean;
}

/** A task: a list item with a box. */
export interface Task {
  /** What stands behind its box, on its line. */
  readonly text: string;
  readonly done: boolean;
  readonly line: number;
  /** Index in `sections` of its section; -1 above the first. */
  readonly section: number;
  /** Offset of the character between the brackets of its box. */
  readonly at: number;
}

/** Lines that are no prose: code, or a block that begins with a comment. Those of a kind that touch are one. */
export interface Aside {
  readonly kind: 'code' | 'comment';
  readonly line: number;
  /** The line behind its last one; blank lines at its end do not count. */
  readonly end: number;
}

/** Adds an aside to those above it. */
export function addAside(asides: Aside[], aside: Aside): void {
  const last = asides[asides.length - 1];
  if (last?.kind === aside.kind && last.end >= aside.line)
    asides[asides.length - 1] = { ...last, end: Math.max(last.end, aside.end) };
  else asides.push(aside);
}

/** Sections while they are read: of their own words, up to the next heading of any level. */
export type OpenSection = { -readonly [Key in keyof Section]: Section[Key] };

/** A section is written when it or one of its subsections is. */
export function spreadWritten(sections: OpenSection[]): readonly Section[] {
  const above: OpenSection[] = [];
  const parents = sections.map(section => {
    while ((above[above.length - 1]?.level ?? 0) >= section.level) above.pop();
    const parent = above[above.length - 1];
    above.push(section);
    return parent;
  });
  for (let at = sections.length - 1; at > 0; at--) {
    const parent = parents[at];
    if (parent && sections[at]?.written) parent.written = true;
  }
  return sections;
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
