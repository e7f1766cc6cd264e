import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import { readFrontMatter } from '../frontMatter/frontMatter';
import { eolOf, Lines } from '../markdown/lines';
import { hasText, type Outline } from '../markdown/outline';
import { exactOutline } from './exactOutline';
import { onlyAddsToBody } from './onlyAdds';
import { sameHeading } from './sectionNamed';

/** The headings of a kind's sections, in their order. */
export interface HeadingOrder {
  readonly sections: readonly { readonly heading: string }[];
}

const level = 2;

/** Adds a section that is missing, where its kind has it; nothing when it is there. */
export function insertSection(
  text: string,
  heading: string,
  kind: HeadingOrder,
): Result<readonly TextEdit[]> {
  const outline = exactOutline(text);
  if (!outline.ok) return outline;
  if (outline.value.headings.some(({ text: words }) => sameHeading(words, heading))) return answer([]);
  const lines = new Lines(text);
  const place = placeFor(outline.value, heading, kind) ?? lines.count;
  const { bodyLine, bodyStart } = readFrontMatter(text);
  let last = place - 1;
  // The line that the body begins in may begin with a byte-order mark, or be that of the closing `---`.
  const bodyOf = (line: number): string =>
    text.slice(Math.max(lines.start(line), bodyStart), lines.end(line));
  while (last >= bodyLine && !hasText(bodyOf(last))) last--;
  const empty = last < bodyLine;
  const at = empty ? bodyStart : lines.end(last);
  const ended = !empty || /[\r\n]$/.test(text.slice(0, bodyStart)) || text.slice(0, bodyStart).length <= 1;
  const follows = place < lines.count;
  const above = empty ? (ended ? [] : ['']) : ['', ''];
  const below = !follows ? [] : empty ? ['', ''] : last + 1 === place ? [''] : [];
  const edits = [{ start: at, end: at, text: [...above, `## ${heading}`, ...below].join(eolOf(text)) }];
  const isSafe = reads(text, edits, outline.value, heading) && onlyAddsToBody(text, edits);
  return isSafe ? answer(edits) : refuse(unclosed);
}

/** The line of the heading that the new section goes above; `undefined`: it goes to the end. */
function placeFor({ headings }: Outline, heading: string, { sections }: HeadingOrder): number | undefined {
  const own = sections.findIndex(section => sameHeading(section.heading, heading));
  const rank = (words: string): number => sections.findIndex(section => sameHeading(section.heading, words));
  const ranked = headings.map(one => rank(one.text));
  let before = -1;
  ranked.forEach((other, i) => {
    if (other >= 0 && other < own && (before < 0 || other >= (ranked[before] ?? -1))) before = i;
  });
  if (own >= 0 && before >= 0) {
    const above = headings[before]?.level ?? level;
    return headings.slice(before + 1).find(one => one.level <= above)?.line;
  }
  const after = own < 0 ? -1 : ranked.findIndex(other => other > own);
  return headings[after]?.line;
}

/** Whether the new heading is one, and the only thing that is new. */
function reads(text: string, edits: readonly TextEdit[], before: Outline, heading: string): boolean {
  const after = exactOutline(applyEdits(text, edits));
  if (!after.ok) return false;
  const added = after.value.headings.filter(one => sameHeading(one.text, heading) && one.level === level);
  const others = after.value.headings.filter(one => !added.includes(one));
  return (
    added.length === 1 &&
    others.map(one => one.text).join('\n') === before.headings.map(one => one.text).join('\n') &&
    after.value.boxes.length === before.boxes.length
  );
}

const unclosed = say(
  'The section cannot be added here: a comment or a code block is not closed above. Close it first.',
);
