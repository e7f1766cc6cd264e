import { answer, refuse, type Refusal, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import type { Section, Task } from '../markdown/outline';
import { isAdded } from './isAdded';
import { onlyAddsToBody } from './onlyAdds';

/** What insertions have brought into a body. */
export interface Added {
  readonly sections: readonly Section[];
  readonly tasks: readonly (Task & { readonly heading: string | undefined })[];
}

/**
 * The insertions, if all that the body said is read from it afterwards, in its order, and what is new is right.
 * Nothing is trusted to have worked that has not been read back.
 */
export function verifiedBody(
  body: Body,
  edits: readonly TextEdit[],
  isRight: (added: Added) => boolean,
  why: Refusal['why'],
  whyNotRight = why,
): Result<readonly TextEdit[]> {
  const after = exactBody(applyEdits(body.text, edits));
  if (!after.ok || !onlyAddsToBody(body, edits)) return refuse(why);
  const { sections, tasks, lines } = after.value;
  const isNew = isAdded(edits);
  // The first line of a body may begin in front of it, with a byte-order mark, and end behind it, with blanks.
  const isNewLine = ({ line }: Section | Task): boolean =>
    isNew(lines.start(line)) || isNew(lines.end(line) - 1);
  const keeps =
    same(sections.filter(not(isNewLine)).map(saidBySection), body.sections.map(saidBySection)) &&
    same(
      tasks.filter(not(isNewLine)).map(task => saidByTask(task, sections)),
      body.tasks.map(task => saidByTask(task, body.sections)),
    );
  const added = {
    sections: sections.filter(isNewLine),
    tasks: tasks.filter(isNewLine).map(task => ({ ...task, heading: sections[task.section]?.heading })),
  };
  if (!keeps) return refuse(why);
  return isRight(added) ? answer(edits) : refuse(whyNotRight);
}

function saidBySection({ heading, level }: Section): string {
  return `${level} ${heading}`;
}

function saidByTask({ text, done, section }: Task, sections: readonly Section[]): string {
  return JSON.stringify([text, done, sections[section]?.heading]);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function not<T>(holds: (one: T) => boolean): (one: T) => boolean {
  return one => !holds(one);
}
