import { nameKey } from '../base/nameKey';
import { questionKey } from '../companies/askedQuestions';
import type { Guide } from '../guide/guide';
import { sectionTask } from '../guide/sectionTask';
import type { Body } from '../markdown/body';
import { hasText, type Task } from '../markdown/outline';
import type { Note } from '../notes/note';
import { ours } from '../languages/ours';

/** A letter has lines that everybody writes; one that is as long as this nobody writes by chance. */
const telling = 40;

/** What a new note begins with, so that it is not taken for its writer's words while nobody has touched it. */
export class Scaffold {
  readonly #tasks = new Set<string>();
  readonly #headings = new Set<string>();
  /** Paragraphs of letters; of those that name the company, what is around its name. */
  readonly #letters = new Set<string>();
  readonly #aboutCompany: (readonly string[])[] = [];
  /** How their lines begin: most lines of most notes begin in another way. */
  readonly #starts = new Set<string>();

  constructor({ questionsToAsk, sections, letters }: Guide) {
    for (const { text, group } of questionsToAsk) {
      this.#tasks.add(questionKey(text));
      this.#headings.add(nameKey(group));
    }
    for (const section of sections) {
      const { heading, points } = section;
      for (const text of [heading, sectionTask(section), ...points]) this.#tasks.add(questionKey(text));
      for (const text of [heading, ...points.map(beforeColon)]) this.#headings.add(nameKey(text));
    }
    for (const line of letters.flatMap(({ text }) => text.split('\n').filter(hasText))) {
      this.#starts.add(startOf(line));
      const parts = line.split('[COMPANY]').map(questionKey);
      if (parts.length > 1) this.#aboutCompany.push(parts);
      else this.#letters.add(questionKey(line));
    }
  }

  /** Whether a heading is one that a new note comes with. */
  isHeading(kind: Note['kind'], heading: string): boolean {
    return ours.section(kind, heading) !== undefined || this.#headings.has(nameKey(heading));
  }

  /** The lines of a body, as they are shown, with nothing in place of what its writer has not touched. */
  withoutIt(body: Body, lines: readonly string[], company: string): readonly string[] {
    const left = [...lines];
    for (const task of body.tasks)
      if (!task.done && this.#tasks.has(questionKey(task.text)) && !isAnswered(task, lines))
        left[task.line] = '';
    this.#leaveOutLetters(body, left, company);
    for (let at = body.line; at < left.length; at++) if (isFrameOfTable(left[at] ?? '')) left[at] = '';
    return left;
  }

  #leaveOutLetters(body: Body, lines: string[], company: string): void {
    const name = questionKey(company);
    const aboutIt = new Set(this.#aboutCompany.map(parts => parts.join(name)));
    const isOurs = (at: number): boolean => {
      const key = questionKey(lines[at] ?? '');
      return this.#letters.has(key) || aboutIt.has(key);
    };
    const isLikely = (at: number): boolean => {
      const line = lines[at] ?? '';
      return line.length >= telling && (this.#starts.has(startOf(line)) || line.startsWith(company));
    };
    for (let at = body.line; at < lines.length; at++) {
      if (!isLikely(at) || !isOurs(at)) continue;
      const section = body.sectionAt(at);
      const end = section ? body.ownEnd(section) : (body.sections[0]?.line ?? lines.length);
      for (let line = section?.below ?? body.line; line < end; line++) if (isOurs(line)) lines[line] = '';
    }
  }
}

/** What a heading is made of: what stands behind a colon is advice. */
function beforeColon(point: string): string {
  return /^([^:]+): ./.exec(point)?.[1] ?? point;
}

function startOf(line: string): string {
  return line.slice(0, 6);
}

/** Whether something stands below a task that belongs to it: what goes on its line, or is further in. */
function isAnswered({ line }: Task, lines: readonly string[]): boolean {
  let next = line + 1;
  while (next < lines.length && !hasText(lines[next] ?? '')) next++;
  const below = lines[next] ?? '';
  if (indentOf(below) > indentOf(lines[line] ?? '')) return true;
  return next === line + 1 && hasText(below) && !/^\s*(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:\s|$)/.test(below);
}

function indentOf(line: string): number {
  return /^[\s>]*/.exec(line)?.[0].length ?? 0;
}

/** The line below the head of a table, or the head of a practice log. */
function isFrameOfTable(line: string): boolean {
  if (!line.includes('|')) return false;
  if (/^[\s|:-]+$/.test(line)) return true;
  const cells = line.split('|').filter(hasText);
  return cells.length > 2 && cells.every(cell => ours.column(cell.trim()) !== undefined);
}
