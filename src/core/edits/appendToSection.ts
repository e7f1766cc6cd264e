import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import { eolOf, Lines } from '../markdown/lines';
import { hasText, type Heading, type Outline } from '../markdown/outline';
import { exactOutline } from './exactOutline';
import { onlyAddsToBody } from './onlyAdds';
import { sectionNamed } from './sectionNamed';

/**
 * Adds lines to the end of a section's own text, above its subsections. A list goes on with what is an item of
 * one; all else stands apart by an empty line.
 */
export function appendToSection(
  text: string,
  heading: string,
  addition: string,
): Result<readonly TextEdit[]> {
  const outline = exactOutline(text);
  if (!outline.ok) return outline;
  const { headings } = outline.value;
  const found = sectionNamed(headings, heading);
  if (!found.ok) return found;
  const lines = new Lines(text);
  const next = headings[headings.indexOf(found.value) + 1];
  const end = next ? next.line : lines.count;
  return insertBlock(text, outline.value, lines, found.value.line, end, addition);
}

/** Puts lines behind the last one between these two that is not blank. */
export function insertBlock(
  text: string,
  outline: Outline,
  lines: Lines,
  from: number,
  end: number,
  addition: string,
): Result<readonly TextEdit[]> {
  let last = end - 1;
  while (last > from && !hasText(lines.textOf(last))) last--;
  const eol = eolOf(text);
  const added = addition.split(/\r\n|\r|\n/);
  const goesOn = last > from && isItem(added[0] ?? '') && isItem(lines.textOf(last).trimStart());
  const above = goesOn ? [''] : ['', ''];
  // A heading that follows at once needs air; blank lines that are there already stay there.
  const below = last + 1 === end && end < lines.count ? [''] : [];
  const at = lines.end(last);
  const edits = [{ start: at, end: at, text: [...above, ...added, ...below].join(eol) }];
  const isSafe = isOpen(text, at) && reads(text, edits, outline, last + 1) && onlyAddsToBody(text, edits);
  return isSafe ? answer(edits) : refuse(swallowed);
}

/** Whether all that was read before still is, and what was added is no part of it. */
function reads(text: string, edits: readonly TextEdit[], before: Outline, line: number): boolean {
  const changed = applyEdits(text, edits);
  const after = exactOutline(changed);
  if (!after.ok) return false;
  const grown = new Lines(changed).count - new Lines(text).count;
  const isNew = (at: number): boolean => at >= line && at < line + grown;
  const kept = <T extends { readonly line: number }>(all: readonly T[]): readonly T[] =>
    all.filter(one => !isNew(one.line));
  const moved = (at: number): number => (at >= line ? at + grown : at);
  const headingKey = ({ text: words, level, line: at }: Heading): string =>
    JSON.stringify([words, level, at]);
  const headings = before.headings.map(one => headingKey({ ...one, line: moved(one.line) }));
  const boxes = before.boxes.map(one => JSON.stringify([one.text, one.done, moved(one.line)]));
  return (
    headings.join() === kept(after.value.headings).map(headingKey).join() &&
    boxes.join() ===
      kept(after.value.boxes)
        .map(one => JSON.stringify([one.text, one.done, one.line]))
        .join()
  );
}

/** Whether a block that begins here would be one: not so inside a comment or code that is not closed. */
function isOpen(text: string, at: number): boolean {
  const tried = exactOutline(applyEdits(text, [{ start: at, end: at, text: `\n\n# ${probe}\n\n` }]));
  return tried.ok && tried.value.headings.some(heading => heading.text === probe);
}

const probe = '\ue000';

function isItem(line: string): boolean {
  return /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}

const swallowed = say(
  'The note cannot be added to here: a comment or a code block is not closed above. Close it first.',
);
