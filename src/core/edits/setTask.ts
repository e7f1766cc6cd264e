import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { Box, Outline } from '../markdown/outline';
import { exactOutline } from './exactOutline';
import type { TaskAnchor } from './taskAnchor';

/** Ticks a task, or unticks it: one character between its brackets. */
export function setTask(text: string, anchor: TaskAnchor, done: boolean): Result<readonly TextEdit[]> {
  const found = findBox(text, anchor);
  if (!found.ok) return found;
  const { box, outline } = found.value;
  if (box.done === done) return answer([]);
  const edits = [{ start: box.at, end: box.at + 1, text: done ? 'x' : ' ' }];
  const after = exactOutline(applyEdits(text, edits));
  const wanted = {
    ...outline,
    boxes: outline.boxes.map(other => (other === box ? { ...box, done } : other)),
  };
  return after.ok && JSON.stringify(after.value) === JSON.stringify(wanted)
    ? answer(edits)
    : refuse(elsewhere);
}

/** The one task that an anchor means in a text. */
export function findBox(text: string, anchor: TaskAnchor): Result<{ box: Box; outline: Outline }> {
  const outline = exactOutline(text);
  if (!outline.ok) return outline;
  const same = outline.value.boxes.filter(box => box.text === anchor.text);
  const box = same.length === anchor.of ? same[anchor.occurrence] : undefined;
  return box ? answer({ box, outline: outline.value }) : refuse(elsewhere);
}

const elsewhere = say('This task has changed in the meantime. Open the note to see it.');
