import type { Uri } from 'vscode';
import type { Result } from '../../core/base/result';
import type { TextEdit } from '../../core/base/textEdit';
import type { FileLock } from './fileLock';
import type { Journal } from './journal';
import type { NodeHost } from '../host/nodeHost';

/** Where an edit has arrived: on the disk, in an editor with unsaved changes, or nowhere as there was nothing to do. */
export type Written = 'saved' | 'unsaved' | 'unchanged';

/** The edits that a file's current text needs, or why there are none to be had. */
export type Change = (text: string) => Result<readonly TextEdit[]>;

/** What the writing of files works with. */
export interface Tools {
  readonly lock: FileLock;
  readonly journal: Journal;
  readonly node: NodeHost | undefined;
}

/** The same, with what goes out through the one door: where to look again, and refusals. */
export interface Door {
  readonly tools: Tools;
  /** Something of ours was made, changed or taken away there. */
  readonly touch: (uri: Uri) => void;
  /** It may have been a folder. */
  readonly touchEverything: () => void;
  /** A refusal says which folder it is about where that is not certain. */
  readonly about: <T>(uri: Uri, done: Result<T>) => Result<T>;
}
