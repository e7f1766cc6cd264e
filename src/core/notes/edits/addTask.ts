import { say } from '../../base/message';
import { answer, refuse, type Result } from '../../base/result';
import { applyEdits, type TextEdit } from '../../base/textEdit';
import { mayBeHtml, startsHtmlBlock } from '../htmlBlock';
import { eolOf, Lines } from '../lines';
import { hasText, type Outline } from '../outline';
import { appendToSection } from './appendToSection';
import { exactOutline } from './exactOutline';
import { findBox } from './setTask';
import type { TaskAnchor } from './taskAnchor';

/** Adds an open task to the end of a section. */
export function addTask(text: string, heading: string, task: string): Result<readonly TextEdit[]> {
  return appendToSection(text, heading, `- [ ] ${oneLine(task)}`);
}

/** Adds a bullet below a task, indented so that it belongs to it, behind those that are there. */
export function addBullet(text: string, anchor: TaskAnchor, bullet: string): Result<readonly TextEdit[]> {
  const found = findBox(text, anchor);
  if (!found.ok) return found;
  const { box, outline } = found.value;
  const lines = new Lines(text);
  const [, before = '', marker = ''] =
    /^([ \t]*)((?:[-+*]|\d{1,9}[.)])[ \t]+)\[/.exec(lines.textOf(box.line)) ?? [];
  if (marker === '' || marker.includes('\t') || before.includes('\t')) return refuse(unusual);
  const indent = before + ' '.repeat(marker.length);
  let last = box.line;
  for (let line = box.line + 1; goesOn(lines.textOf(line), indent.length); line++) last = line;
  const at = lines.end(last);
  const below = (words: string) => [
    { start: at, end: at, text: `${eolOf(text)}${indent}- ${oneLine(words)}` },
  ];
  const tried = exactOutline(applyEdits(text, below(`[ ] ${probe}`)));
  // Code or a comment of this task may go on below a blank line: what is put there would be part of it.
  if (!tried.ok || !tried.value.boxes.some(({ text: words }) => words === probe)) return refuse(unusual);
  const edits = below(bullet);
  const after = exactOutline(applyEdits(text, edits));
  return after.ok && saidIn(after.value, last + 1) === saidIn(outline) ? answer(edits) : refuse(unusual);
}

const probe = '\ue000';

/** What an outline holds, but for the task on one line. */
function saidIn({ headings, boxes }: Outline, except?: number): string {
  return JSON.stringify([
    headings.length,
    boxes.filter(({ line }) => line !== except).map(({ text }) => text),
  ]);
}

/** Whether a line below a task is still part of it: indented as it is, or the rest of a sentence that is not. */
function goesOn(line: string, indent: number): boolean {
  if (indentOf(line) >= indent) return hasText(line);
  const rest = line.trimStart();
  // Some tags end a sentence, others stand in it.
  const isHtml = startsHtmlBlock(rest) || mayBeHtml(rest, line, true);
  return hasText(line) && !beginsBlock.test(line) && !isHtml;
}

/** How far a line is indented; a tab leads to the next column of four. */
function indentOf(line: string): number {
  let column = 0;
  for (const sign of /^[ \t]*/.exec(line)?.[0] ?? '') column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

const beginsBlock = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)|```|~~~|[>|]|---|===|\*\*\*|___)/;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const unusual = say('Nothing can be added to this task from here: its list is written in an unusual way.');
