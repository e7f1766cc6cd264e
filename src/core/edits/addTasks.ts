import { hasName } from '../base/hasName';
import { say } from '../base/message';
import { nameKey } from '../base/nameKey';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { WantedSection } from '../kinds/wantedSection';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import { eolOf } from '../markdown/lines';
import { hasText, type Section } from '../markdown/outline';
import { insertSection } from './insertSection';
import { verifiedBody, type Added } from './verifiedBody';

/** Tasks that belong under a heading of their own. */
export interface TaskGroup {
  readonly heading: string;
  readonly tasks: readonly string[];
}

/** Where tasks are added: a section, and the groups below it in the order in which they stand there. */
export interface TaskPlace {
  readonly section: WantedSection;
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
  const section = insertSection(text, place.section);
  if (!section.ok) return section;
  const body = exactBody(applyEdits(text, section.value));
  if (!body.ok) return body;
  const [parent] = body.value.named(place.section.known);
  if (!parent) return refuse(swallowed);
  const groupsThere = groupsIn(parent, wanted);
  const edits = insertions(body.value, parent, groupsThere, place.order);
  const right = verifiedBody(body.value, edits, added => isWanted(added, groupsThere), swallowed);
  return right.ok ? answer(section.value.reduce(afterInsertion, right.value)) : right;
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

/** The groups as a section can have them: all in itself where there is no level left for headings below it. */
function groupsIn({ heading, level }: Section, groups: readonly TaskGroup[]): readonly TaskGroup[] {
  return level < deepest ? groups : [{ heading, tasks: groups.flatMap(({ tasks }) => tasks) }];
}

const deepest = 6;

function insertions(
  body: Body,
  parent: Section,
  groups: readonly TaskGroup[],
  order: readonly string[],
): readonly TextEdit[] {
  const below = parent.level < deepest ? body.below(parent) : [parent];
  const placeOf = (name: string) => order.findIndex(known => hasName([known], name));
  const pieces = new Pieces(body);
  const sorted = [...groups].sort((a, b) => placeOf(a.heading) - placeOf(b.heading));
  for (const { heading, tasks } of sorted) {
    const found = below.find(group => hasName([heading], group.heading));
    if (found) {
      pieces.add(found.line, body.ownEnd(found), last => [
        ...(isTaskLine(last) ? [] : ['']),
        ...taskLines(tasks, last),
      ]);
      continue;
    }
    const previous = below.filter(group => isBefore(placeOf(group.heading), placeOf(heading))).at(-1);
    const level = (previous ?? below[0])?.level ?? parent.level + 1;
    const end = previous ? body.end(previous) : body.ownEnd(parent);
    const group = ['', `${'#'.repeat(level)} ${heading}`, '', ...taskLines(tasks, '')];
    pieces.add((previous ?? parent).line, end, () => group);
  }
  return pieces.edits();
}

function isBefore(place: number, other: number): boolean {
  return place >= 0 && place < other;
}

/** Lines that are put behind others; those that go behind the same line follow each other. */
class Pieces {
  readonly #body: Body;
  readonly #eol: string;
  readonly #pieces = new Map<number, { end: number; text: string }>();

  constructor(body: Body) {
    this.#body = body;
    this.#eol = eolOf(body.text);
  }

  /** Puts lines behind the last one between these two that is not blank; they may depend on what it says. */
  add(from: number, end: number, block: (last: string) => readonly string[]): void {
    const { lines } = this.#body;
    let last = end - 1;
    while (last > from && !hasText(lines.textOf(last))) last--;
    const before = this.#pieces.get(last)?.text ?? '';
    const added = block(last > from ? lines.textOf(last) : '').join(this.#eol);
    this.#pieces.set(last, { end, text: `${before}${this.#eol}${added}` });
  }

  edits(): readonly TextEdit[] {
    const { lines } = this.#body;
    return [...this.#pieces]
      .sort(([a], [b]) => a - b)
      .map(([last, { end, text }]) => {
        const at = lines.end(last);
        // A heading that follows at once needs air; blank lines that are there already stay there.
        const air = last + 1 === end && end < lines.count ? this.#eol : '';
        return { start: at, end: at, text: text + air };
      });
  }
}

const item = /^ {0,3}([-+*])[ \t]/;

/** Whether a list goes on below this line. */
function isTaskLine(line: string): boolean {
  return /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}

/** The tasks as lines, with the bullet of the list that they go on with. */
function taskLines(tasks: readonly string[], last: string): readonly string[] {
  const [, bullet = '-'] = item.exec(last) ?? [];
  return tasks.map(task => `${bullet} [ ] ${oneLine(task)}`);
}

/** Whether what is new is the tasks, each under its heading. */
function isWanted({ tasks }: Added, groups: readonly TaskGroup[]): boolean {
  const wanted = groups.flatMap(group =>
    group.tasks.map(task => `${nameKey(group.heading)}\n${oneLine(task)}`),
  );
  const found = tasks.map(({ heading = '', text }) => `${nameKey(heading)}\n${text}`);
  return (
    tasks.every(({ done }) => !done) &&
    found.length === wanted.length &&
    JSON.stringify(found.sort()) === JSON.stringify(wanted.sort())
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const swallowed = say(
  'The questions cannot be added here: a comment or a code block is not closed above. Close it first.',
);
