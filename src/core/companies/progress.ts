import { nameKey } from '../base/nameKey';
import type { Note, Task } from '../notes/note';

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Whether these are the questions to ask, or whatever can be ticked in the note. */
  readonly of: 'questions' | 'tasks';
}

/** How much of a dossier's checklist is ticked; `undefined` when it has none. */
export function progressOf(note: Note): Progress | undefined {
  const asked = note.tasks.filter(task => isBelow(note, task, 'Questions to ask'));
  const tasks = asked.length > 0 ? asked : note.tasks;
  if (tasks.length === 0) return undefined;
  const of = asked.length > 0 ? 'questions' : 'tasks';
  return { done: tasks.filter(({ done }) => done).length, all: tasks.length, of };
}

/** Whether a task stands in the section with this heading, or in one below it. */
function isBelow({ sections }: Note, task: Task, heading: string): boolean {
  let level = Infinity;
  for (let at = task.section; at >= 0; at -= 1) {
    const section = sections[at];
    if (!section || section.level >= level) continue;
    if (nameKey(section.heading) === nameKey(heading)) return true;
    level = section.level;
  }
  return false;
}
