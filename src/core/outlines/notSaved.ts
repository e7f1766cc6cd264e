import { say, type Message } from '../base/message';
import type { Task } from '../notes/note';

/** What stands behind what is shown though the disk does not have it. */
export const notSaved = say('not saved yet');

/** The same behind how many of these tasks are done. */
export function savedWords(tasks: readonly Task[]): readonly Message[] {
  return tasks.some(({ unsaved }) => unsaved) ? [notSaved] : [];
}
