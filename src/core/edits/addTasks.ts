import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { same } from '../base/same';
import { applyEdits, type TextEdit } from '../base/textEdit';
import { eolOf, Lines } from '../markdown/lines';
import { hasText, type Box, type Heading, type Outline } from '../markdown/outline';
import { exactOutline } from './exactOutline';
import { insertSection, type HeadingOrder } from './insertSection';
import { onlyAddsToBody } from './onlyAdds';
import { sameHeading } from './sectionNamed';

/** Tasks that belong under a heading of their own. */
export interface TaskGroup {
  readonly heading: string;
  readonly tasks: readonly string[];
}

/** Where tasks are added: a section of a kind, and the groups below it in the order in which they stand there. */
export interface TaskPlace {
  readonly kind: HeadingOrder;
  readonly section: string;
  readonly order: readonly string[];
}

/**
 * Adds open tasks at the end of their groups. A group that is missing comes behind those that go before it, and
 * the section itself where its kind has it. What is there stays as it is: only lines are inserted.
 */
export function addTasks(
  text: string,
  groups: readonly TaskGroup[],
  place: TaskPlace,
): Result<readonly TextEdit[]> {
  const wanted = groups.filter(({ tasks }) => tasks.length > 0);
  if (wanted.length === 0) return answer([]);
  const section = insertSection(text, place.section, place.kind);
  if (!section.ok) return section;
  const grown = applyEdits(text, section.value);
  const outline = exactOutline(grown);
  if (!outline.ok) return outline;
  const edits = insertions(grown, outline.value, wanted, place);
  if (!edits || !reads(grown, outline.value, edits, wanted) || !onlyAddsToBody(grown, edits))
    return refuse(swallowed);
  return answer(section.value.reduce(afterInsertion, edits));
}

/** What is inserted into a section that is new, as part of the insertion of that section: nothing else stands in it. */
function afterInsertion(edits: readonly TextEdit[], section: TextEdit): readonly TextEdit[] {
  const within = edits.map(({ start, end, text }) => ({
    start: start - section.start,
    end: end - section.start,
    text,
  }));
  return [{ ...section, text: applyEdits(section.text, within) }];
}

/** A heading with the line at which what belongs to it ends. */
interface Extent {
  readonly heading: Heading;
  /** Where its own text ends: at the next heading of any level. */
  readonly own: number;
  readonly all: number;
}

function extents({ headings }: Outline, lines: Lines): readonly Extent[] {
  return headings.map((heading, at) => {
    const rest = headings.slice(at + 1);
    return {
      heading,
      own: rest[0]?.line ?? lines.count,
      all: rest.find(({ level }) => level <= heading.level)?.line ?? lines.count,
    };
  });
}

function insertions(
  text: string,
  outline: Outline,
  groups: readonly TaskGroup[],
  { section, order }: TaskPlace,
): readonly TextEdit[] | undefined {
  const lines = new Lines(text);
  const all = extents(outline, lines);
  const parent = all.find(({ heading }) => sameHeading(heading.text, section));
  if (!parent) return undefined;
  const below = all.filter(({ heading }) => heading.line > parent.heading.line && heading.line < parent.all);
  const groupNamed = (name: string) => below.find(({ heading }) => sameHeading(heading.text, name));
  const placeOf = (name: string) => order.findIndex(known => sameHeading(known, name));

  const eol = eolOf(text);
  const pieces = new Map<number, { end: number; text: string }>();
  const add = (from: number, end: number, block: (last: string) => readonly string[]): void => {
    let last = end - 1;
    while (last > from && !hasText(lines.textOf(last))) last--;
    const before = pieces.get(last)?.text ?? '';
    const added = block(last > from ? lines.textOf(last) : '').join(eol);
    pieces.set(last, { end, text: `${before}${eol}${added}` });
  };

  const sorted = [...groups].sort((a, b) => placeOf(a.heading) - placeOf(b.heading));
  for (const { heading, tasks } of sorted) {
    const found = groupNamed(heading);
    if (found) {
      add(found.heading.line, found.own, last => [
        ...(isTaskLine(last) ? [] : ['']),
        ...taskLines(tasks, last),
      ]);
      continue;
    }
    const earlier = below.filter(one => {
      const known = placeOf(one.heading.text);
      return known >= 0 && known < placeOf(heading);
    });
    const previous = earlier.at(-1);
    const marks = '#'.repeat(Math.min(6, parent.heading.level + 1));
    const lineOfGroup = ['', `${marks} ${heading}`, '', ...taskLines(tasks, '')];
    add(previous?.heading.line ?? parent.heading.line, previous?.all ?? parent.own, () => lineOfGroup);
  }

  return [...pieces]
    .sort(([a], [b]) => a - b)
    .map(([last, { end, text: added }]) => {
      const at = lines.end(last);
      // A heading that follows at once needs air; blank lines that are there already stay there.
      const air = last + 1 === end && end < lines.count ? eol : '';
      return { start: at, end: at, text: added + air };
    });
}

const item = /^ {0,3}([-+*])[ \t]/;

/** Whether a list goes on below this line. */
function isTaskLine(line: string): boolean {
  return /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}

/** The tasks as lines, with the bullet of the list that they go on with. */
function taskLines(tasks: readonly string[], last: string): readonly string[] {
  const [, bullet = '-'] = item.exec(last) ?? [];
  return tasks.map(task => `${bullet} [ ] ${task.replace(/\s+/g, ' ').trim()}`);
}

/** Whether all that was read before still is, and what is new is the tasks, each under its heading. */
function reads(
  text: string,
  before: Outline,
  edits: readonly TextEdit[],
  groups: readonly TaskGroup[],
): boolean {
  const changed = applyEdits(text, edits);
  const after = exactOutline(changed);
  if (!after.ok) return false;
  const lines = new Lines(changed);
  let grown = 0;
  const added = edits.map(({ start, text: inserted }) => {
    const from = start + grown;
    grown += inserted.length;
    return { from, to: from + inserted.length };
  });
  const isNew = (line: number): boolean =>
    added.some(({ from, to }) => lines.start(line) > from && lines.start(line) < to);
  const { headings, boxes } = after.value;
  const headingOf = ({ section }: Box, all: readonly Heading[]) => all[section]?.text;
  const boxKey = (box: Box, all: readonly Heading[]): string =>
    JSON.stringify([box.text, box.done, headingOf(box, all)]);
  const keptHeadings = headings.filter(({ line }) => !isNew(line));
  const keptBoxes = boxes.filter(({ line }) => !isNew(line));
  const newBoxes = boxes.filter(({ line }) => isNew(line));
  const wanted = groups.flatMap(({ heading, tasks }) =>
    tasks.map(task => `${heading.trim().toLowerCase()}\n${task.replace(/\s+/g, ' ').trim()}`),
  );
  const found = newBoxes.map(box => `${headingOf(box, headings)?.trim().toLowerCase() ?? ''}\n${box.text}`);
  return (
    same(
      keptHeadings.map(({ text: words, level }) => `${level} ${words}`),
      before.headings.map(({ text: words, level }) => `${level} ${words}`),
    ) &&
    same(
      keptBoxes.map(box => boxKey(box, headings)),
      before.boxes.map(box => boxKey(box, before.headings)),
    ) &&
    newBoxes.every(({ done }) => !done) &&
    same(found.sort(), wanted.sort())
  );
}

const swallowed = say(
  'The questions cannot be added here: a comment or a code block is not closed above. Close it first.',
);
