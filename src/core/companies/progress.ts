import type { Note } from '../notes/note';
import { sectionsBelow } from '../notes/sectionsBelow';

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Whether these are the questions to ask, or whatever can be ticked in the note. */
  readonly holds: 'questions' | 'tasks';
}

/** How much of a note's checklist is ticked; `undefined` when it has none. */
export function progressOf(note: Note): Progress | undefined {
  const below = sectionsBelow(note, 'questions_to_ask');
  const asked = note.tasks.filter(({ section }) => below.has(section));
  const tasks = asked.length > 0 ? asked : note.tasks;
  if (tasks.length === 0) return undefined;
  const holds = asked.length > 0 ? 'questions' : 'tasks';
  return { done: tasks.filter(({ done }) => done).length, all: tasks.length, holds };
}
