import { hasName } from '../base/hasName';
import type { Problem } from '../base/problem';
import { Blocks, type Stretch } from './blocks';
import { Lines } from './lines';
import type { Aside, Outline, Section, Task } from './outline';
import { sectionDetail, type SectionDetail } from './sectionDetail';
import { isTooMuchForMdast } from './tooMuch';

/**
 * The body of a note as markdown has it, read once: its sections and tasks, and what else can be told from them.
 * Lines and offsets are those of the whole text.
 */
export class Body {
  readonly text: string;
  /** Offset where it begins: below the front matter, behind a byte-order mark. */
  readonly start: number;
  readonly line: number;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly asides: readonly Aside[];
  /** Why there is no more of it, where it could not be read. */
  readonly problems: readonly Problem[];
  // Most bodies are asked for their sections and tasks alone: the rest is made when somebody wants it.
  #lines: Lines | undefined;
  #blocks: { readonly read: Blocks | undefined } | undefined;
  #details: Map<Section, SectionDetail | undefined> | undefined;
  #above: ReadonlyMap<Section, readonly Section[]> | undefined;

  constructor(
    text: string,
    { start, line }: { readonly start: number; readonly line: number },
    { sections, tasks, asides }: Outline,
    problems: readonly Problem[] = [],
    blocks?: Blocks,
  ) {
    this.text = text;
    this.start = start;
    this.line = line;
    this.sections = sections;
    this.tasks = tasks;
    this.asides = asides;
    this.problems = problems;
    this.#blocks = blocks && { read: blocks };
  }

  get lines(): Lines {
    return (this.#lines ??= new Lines(this.text));
  }

  /** Its blocks by the reference parser; `undefined` when it is more than that can read. */
  get blocks(): Blocks | undefined {
    const { text, start } = this;
    this.#blocks ??= {
      read: isTooMuchForMdast(text, start) ? undefined : new Blocks(text, { start, end: text.length }),
    };
    return this.#blocks.read;
  }

  /**
   * What the reference parser has to read to know what is around a place: all of it, or of a large one the section,
   * since a heading ends all that was open. `undefined`: it is more than can be read.
   */
  stretchAround(at: number): Stretch | undefined {
    if (this.blocks) return { start: this.start, end: this.text.length };
    const section = this.sectionAt(this.lines.lineAt(at));
    const next = section ? this.ownEnd(section) : this.sections[0]?.line;
    const start = section ? this.lines.start(section.line) : this.start;
    const end = next === undefined ? this.text.length : this.lines.start(next);
    return isTooMuchForMdast(this.text.slice(0, end), start) ? undefined : { start, end };
  }

  /** The sections with one of these headings. */
  named(headings: readonly string[]): readonly Section[] {
    return this.sections.filter(({ heading }) => hasName(headings, heading));
  }

  /** The line at which a section's own text ends: that of the next heading of any level. */
  ownEnd(section: Section): number {
    return this.sections[this.sections.indexOf(section) + 1]?.line ?? this.lines.count;
  }

  /** The line at which all that belongs to a section ends. */
  end(section: Section): number {
    return this.nextOf(section, section.level)?.line ?? this.lines.count;
  }

  /** The first heading behind this one of this level or above. */
  nextOf(section: Section, level: number): Section | undefined {
    return this.sections.slice(this.sections.indexOf(section) + 1).find(other => other.level <= level);
  }

  /** The sections inside this one, however deep. */
  below(section: Section): readonly Section[] {
    const from = this.sections.indexOf(section) + 1;
    const count = this.sections.slice(from).findIndex(({ level }) => level <= section.level);
    return this.sections.slice(from, count < 0 ? undefined : from + count);
  }

  /** The words and items of a section's own text; `undefined`: it is more than can be read. */
  detailOf(section: Section): SectionDetail | undefined {
    const details = (this.#details ??= new Map<Section, SectionDetail | undefined>());
    if (!details.has(section)) {
      const own = this.text.slice(this.lines.start(section.below), this.lines.start(this.ownEnd(section)));
      details.set(section, sectionDetail(own, section.below));
    }
    return details.get(section);
  }

  /** The sections that this one is inside of, the outermost first. */
  above(section: Section): readonly Section[] {
    return (this.#above ??= sectionsAbove(this.sections)).get(section) ?? [];
  }

  /** The section that this line stands in; `undefined` above the first. */
  sectionAt(line: number): Section | undefined {
    return this.sections.filter(section => section.line <= line).at(-1);
  }
}

function sectionsAbove(sections: readonly Section[]): ReadonlyMap<Section, readonly Section[]> {
  const found = new Map<Section, readonly Section[]>();
  let above: readonly Section[] = [];
  for (const section of sections) {
    above = above.filter(({ level }) => level < section.level);
    found.set(section, above);
    above = [...above, section];
  }
  return found;
}
