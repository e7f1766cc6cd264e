import { hasName } from '../base/hasName';
import type { WantedSection } from '../kinds/wantedSection';
import type { Body } from '../markdown/body';
import type { Section } from '../markdown/outline';

/** Where a section goes that a body does not have. */
export interface SectionPlace {
  readonly level: number;
  /** The line that it goes above; the count of lines at the end. */
  readonly line: number;
}

/** A section of the kind that is there, with its place in the kind's order. */
interface Ranked {
  readonly section: Section;
  readonly rank: number;
}

/**
 * The place of a section in the order of its kind and at the level that the note uses for the sections of its kind.
 * Nothing that follows becomes a part of it, as what follows is of the same level or above.
 */
export function sectionPlace(body: Body, { known, order }: WantedSection): SectionPlace {
  const rankOf = (heading: string): number => order.findIndex(names => hasName(names, heading));
  const own = order.findIndex(names => known.some(name => hasName(names, name)));
  const ranked = body.sections
    .map(section => ({ section, rank: rankOf(section.heading) }))
    .filter(({ rank }) => rank >= 0);
  const level = usualLevel(ranked) ?? ownLevel(body);
  const atEnd = { level, line: body.lines.count };
  if (own < 0) return atEnd;
  const before = lastBefore(ranked, own);
  if (before) return placeBehind(body, before, ranked, level);
  const after = ranked.find(({ rank }) => rank > own)?.section;
  return after ? { level: after.level, line: after.line } : atEnd;
}

/** The level that most sections of the kind have, of two the one further up. */
function usualLevel(ranked: readonly Ranked[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { section } of ranked) counts.set(section.level, (counts.get(section.level) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || a - b)[0]?.[0];
}

/** The level of the note's own sections, where it has none of the kind: of those on top, but for a title above them. */
function ownLevel({ sections }: Body): number {
  const [title, ...others] = sections;
  const isTitled = title?.level === 1 && others.every(({ level }) => level > 1);
  const levels = (isTitled ? others : sections).map(({ level }) => level);
  return levels.length > 0 ? Math.min(...levels) : 2;
}

/** The last of those that come before a section in the order of the kind, in whatever order they stand. */
function lastBefore(ranked: readonly Ranked[], own: number): Section | undefined {
  let last: Ranked | undefined;
  for (const one of ranked) if (one.rank < own && one.rank >= (last?.rank ?? 0)) last = one;
  return last?.section;
}

/** Behind all that belongs to a section; inside one that stands further up, behind its own subsections. */
function placeBehind(body: Body, before: Section, ranked: readonly Ranked[], level: number): SectionPlace {
  const from = body.sections.indexOf(before) + 1;
  const next = body.sections
    .slice(from)
    .find(
      section =>
        section.level <= Math.min(level, before.level) ||
        (before.level < level && ranked.some(one => one.section === section)),
    );
  // What would else become a part of the new section is one beside it.
  return next ? { level: Math.max(level, next.level), line: next.line } : { level, line: body.lines.count };
}
