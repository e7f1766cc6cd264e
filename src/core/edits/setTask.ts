import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import type { Task } from '../markdown/outline';
import type { TaskAnchor } from './taskAnchor';

/** Ticks a task, or unticks it: one character between its brackets. */
export function setTask(text: string, anchor: TaskAnchor, done: boolean): Result<readonly TextEdit[]> {
  const found = findTask(text, anchor);
  if (!found.ok) return found;
  const { task, body } = found.value;
  if (task.done === done) return answer([]);
  const edits = [{ start: task.at, end: task.at + 1, text: done ? 'x' : ' ' }];
  const after = exactBody(applyEdits(text, edits));
  const wanted = body.tasks.map(other => (other === task ? { ...task, done } : other));
  const isRight =
    after.ok &&
    JSON.stringify([after.value.sections, after.value.tasks]) === JSON.stringify([body.sections, wanted]);
  return isRight ? answer(edits) : refuse(elsewhere);
}

/** The one task that an anchor means in a text. */
export function findTask(text: string, anchor: TaskAnchor): Result<{ task: Task; body: Body }> {
  const body = exactBody(text);
  if (!body.ok) return body;
  const same = body.value.tasks.filter(task => task.text === anchor.text);
  const task = same.length === anchor.of ? same[anchor.occurrence] : undefined;
  return task ? answer({ task, body: body.value }) : refuse(elsewhere);
}

const elsewhere = say('This task has changed in the meantime. Open the note to see it.');
