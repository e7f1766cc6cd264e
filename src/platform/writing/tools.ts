import type { FileLock } from './fileLock';
import type { Journal } from './journal';
import type { NodeHost } from '../host/nodeHost';

/** Where an edit has arrived: on the disk, in an editor with unsaved changes, or nowhere as there was nothing to do. */
export type Written = 'saved' | 'unsaved' | 'unchanged';

/** What the writing of files works with. */
export interface Tools {
  readonly lock: FileLock;
  readonly journal: Journal;
  readonly node: NodeHost | undefined;
}
