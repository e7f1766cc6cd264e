import { nameKey } from '../base/nameKey';
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
  const ranks = new Map(
    order.flatMap((names, rank) => names.map(name => [nameKey(name), rank] as const)).reverse(),
  );
  const rankOf = (heading: string): number => ranks.get(nameKey(heading)) ?? -1;
  const own = known.map(rankOf).find(rank => rank >= 0) ?? -1;
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

/**
 * The level that most sections of the kind have, of two the one further up. One that comes again and again, such as
 * the feedback of each round, counts once, where it is furthest up.
 */
function usualLevel(ranked: readonly Ranked[]): number | undefined {
  const tops = new Map<number, number>();
  for (const { section, rank } of ranked)
    tops.set(rank, Math.min(section.level, tops.get(rank) ?? section.level));
  const counts = new Map<number, number>();
  for (const level of tops.values()) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || a - b)[0]?.[0];
}

/**
 * The level of the note's own sections, where it has none of the kind: of those on top, but for a title above them.
 * Below the new one there has to be a level left.
 */
function ownLevel({ sections }: Body): number {
  const [title, ...others] = sections;
  const isTitled = title?.level === 1 && others.every(({ level }) => level > 1);
  const own = isTitled ? others : sections;
  return own.length > 0 ? own.reduce((top, { level }) => Math.min(top, level), 5) : 2;
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
  const ofKind = new Set(ranked.map(({ section }) => section));
  const next = body.sections
    .slice(from)
    .find(
      section =>
        section.level <= Math.min(level, before.level) || (before.level < level && ofKind.has(section)),
    );
  // What would else become a part of the new section is one beside it.
  return next ? { level: Math.max(level, next.level), line: next.line } : { level, line: body.lines.count };
}
