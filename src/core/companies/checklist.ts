import { nameKey } from '../base/nameKey';
import { taskAnchors, type TaskAnchor } from '../edits/taskAnchor';
import type { Note, Task } from '../notes/note';
import { sectionsBelow } from '../notes/sectionsBelow';

/** The tasks of one section of a note. */
export interface ChecklistGroup {
  /** Tells it from the note's other groups, and stays the same while they come and go. */
  readonly key: string;
  /** Empty above the first heading. */
  readonly heading: string;
  readonly holds: 'questions' | 'tasks';
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly task: Task;
  readonly anchor: TaskAnchor;
}

/** All that can be ticked in a note, by the headings that it stands under, in the order of the note. */
export function checklistOf(note: Pick<Note, 'sections' | 'tasks'>): readonly ChecklistGroup[] {
  const questions = sectionsBelow(note, 'questions_to_ask');
  const anchors = taskAnchors(note);
  const groups = new Map<number, { group: ChecklistGroup; items: ChecklistItem[] }>();
  const taken = new Map<string, number>();
  note.tasks.forEach((task, at) => {
    const anchor = anchors[at];
    if (!anchor) return;
    let found = groups.get(task.section);
    if (!found) {
      const heading = note.sections[task.section]?.heading ?? '';
      const name = nameKey(heading);
      const copy = (taken.get(name) ?? 0) + 1;
      taken.set(name, copy);
      const items: ChecklistItem[] = [];
      const holds = questions.has(task.section) ? 'questions' : 'tasks';
      found = { group: { key: copy === 1 ? name : `${name}:${copy}`, heading, holds, items }, items };
      groups.set(task.section, found);
    }
    found.items.push({ task, anchor });
  });
  return [...groups.values()].map(({ group }) => group);
}
