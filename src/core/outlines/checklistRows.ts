import { say, type Message } from '../base/message';
import { checklistOf, type ChecklistGroup, type ChecklistItem } from '../companies/checklist';
import type { Note } from '../notes/note';
import { plainLine } from '../base/plainLine';
import { notSaved, savedWords } from './notSaved';
import type { OutlineNode } from './outlineNode';

/** What can be ticked in a note, as rows with boxes below the headings that it stands under. */
export function checklistRows(parent: string, note: Note): readonly OutlineNode[] {
  return checklistOf(note).map(group => groupRow(parent, note, group));
}

function groupRow(
  parent: string,
  { uri }: Note,
  { key, heading, holds, items }: ChecklistGroup,
): OutlineNode {
  const done = items.filter(({ task }) => task.done).length;
  const unsaved = savedWords(items.map(({ task }) => task));
  const label = heading === '' ? say('Above the first heading') : plainLine(heading);
  return {
    id: `${parent}/group:${key}`,
    label,
    description: [say('{0} of {1}', done, items.length), ...unsaved],
    spoken: [label, spokenProgress(holds, done, items.length), ...unsaved],
    context: `checklist ${holds}`,
    children: items.map(item => taskRow(parent, uri, item)),
  };
}

function spokenProgress(holds: ChecklistGroup['holds'], done: number, all: number): Message {
  return holds === 'questions' ? say('{0} of {1} asked', done, all) : say('{0} of {1} ticked', done, all);
}

/** Its id says what is to be done, not where: it outlives what happens around it. */
function taskRow(parent: string, uri: string, { task, anchor }: ChecklistItem): OutlineNode {
  const { text, done, line, unsaved } = task;
  const words = plainLine(text);
  const label = words === '' ? say('Nothing yet') : words;
  return {
    id: `${parent}/task:${anchor.occurrence}:${text}`,
    label,
    ...(unsaved && { description: [notSaved], spoken: [label, notSaved] }),
    context: 'task',
    task: { uri, anchor, done },
    opens: { uri, line },
  };
}
