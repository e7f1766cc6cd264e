import { withFolder, type FolderOf } from '../notes/workspaceFolderNames';
import type { Collision } from './collisions';
import type { Deadline } from './deadline';

/** A deadline as it is shown: its company has the name of its workspace folder behind it, where those are told apart. */
export function deadlineIn<Shown extends Pick<Deadline, 'company' | 'note'>>(
  deadline: Shown,
  folderOf: FolderOf,
): Shown {
  const { company, note } = deadline;
  return { ...deadline, company: withFolder(company, folderOf(note.root)) };
}

/** The same for both sides of a collision. */
export function collisionIn({ id, closing, interview }: Collision, folderOf: FolderOf): Collision {
  return { id, closing: deadlineIn(closing, folderOf), interview: deadlineIn(interview, folderOf) };
}
