import type { Body } from './body';
import { hasText, type Section } from './outline';
import { placeholder } from './placeholder';

/** What is still to be written: the offsets of a placeholder, or twice the one where there is nothing yet. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** What is still to be written in a text, in its order: sections with nothing below their heading, and `[PLACEHOLDERS]`. */
export function gapsIn(body: Body): readonly Gap[] {
  const empty = body.sections.flatMap(section => roomIn(body, section) ?? []);
  return [...empty, ...openPlaceholders(body)].sort((a, b) => a.start - b.start);
}

/** The gap behind what is selected; behind the last one comes the first. */
export function nextGap(gaps: readonly Gap[], selected: Gap): Gap | undefined {
  const isBehind = ({ start }: Gap) =>
    start > selected.end || (start === selected.end && selected.end > selected.start);
  return gaps.find(isBehind) ?? gaps[0];
}

/** Where one writes in a section that has nothing but comments. */
function roomIn(body: Body, section: Section): Gap | undefined {
  if (section.written || body.below(section).length > 0) return undefined;
  const { lines } = body;
  const end = body.ownEnd(section);
  const comments = body.asides.filter(({ line }) => line >= section.below && line < end);
  const from = comments.at(-1)?.end ?? section.below;
  for (let line = from; line < end; line += 1) if (hasText(lines.textOf(line))) return undefined;
  // A blank line stays between what is above and what is written.
  const at = from < end ? lines.start(from + 1 < end ? from + 1 : from) : lines.end(end - 1);
  return { start: at, end: at };
}

function openPlaceholders({ text, start, asides, lines }: Body): readonly Gap[] {
  return [...text.matchAll(placeholder)].flatMap(({ index, 0: { length } }) => {
    const line = lines.lineAt(index);
    const isAside = asides.some(aside => line >= aside.line && line < aside.end);
    return index < start || isAside ? [] : [{ start: index, end: index + length }];
  });
}
