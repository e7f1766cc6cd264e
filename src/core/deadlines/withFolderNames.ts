import { withFolder, type FolderOf } from '../notes/workspaceFolderNames';
import type { Collision } from './collisions';
import type { Deadline } from './deadline';

/** A deadline as it is shown: its company has the name of its workspace folder behind it, where those are told apart. */
export function deadlineIn<Shown extends Pick<Deadline, 'company' | 'note'>>(
  deadline: Shown,
  folderOf: FolderOf,
): Shown {
  const folder = folderOf(deadline.note.root);
  return folder === undefined ? deadline : { ...deadline, company: withFolder(deadline.company, folder) };
}

/** The same for both sides of a collision. */
export function collisionIn({ id, closing, interview }: Collision, folderOf: FolderOf): Collision {
  return { id, closing: deadlineIn(closing, folderOf), interview: deadlineIn(interview, folderOf) };
}
