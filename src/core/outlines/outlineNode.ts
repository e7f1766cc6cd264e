import type { Later } from '../base/later';
import type { Words } from '../base/words';
import type { TaskAnchor } from '../edits/taskAnchor';
import type { Note } from '../notes/note';

/** A codicon, in a colour of the theme when its own is not meant. */
export interface Icon {
  readonly id: string;
  readonly color?: string;
}

/** Where something leads: a note, at one of its lines or at a field of its front matter. */
export interface Target {
  readonly uri: string;
  readonly line?: number;
  readonly field?: string;
  /** What a link calls the heading there, for text that is read in the preview; empty for the top of the file. */
  readonly heading?: string;
}

/** A task of a note that a row shows with its box. */
export interface ShownTask {
  readonly uri: string;
  readonly anchor: TaskAnchor;
  readonly done: boolean;
}

/** One row of a tree, and the rows below it. */
export interface OutlineNode {
  /** Unique in all trees, and the same whenever the same is meant: what is open and selected is kept by it. */
  readonly id: string;
  readonly label: Words;
  /** What stands behind the label, in parts. */
  readonly description?: readonly Words[];
  readonly icon?: Icon;
  /** Words that the `when` of a menu looks for. */
  readonly context: string;
  readonly opens?: Target;
  /** The note that the row is about: its actions are, and its tooltip sums it up. */
  readonly note?: Note;
  /** The workspace folder that it is in, where there are several with notes. */
  readonly folder?: string;
  /** The task that its box ticks. */
  readonly task?: ShownTask;
  /** What its tooltip warns of, beside the problems of the note. */
  readonly warnings?: readonly Words[];
  /** Left for later where they are many and seldom opened. */
  readonly children?: readonly OutlineNode[] | Later<readonly OutlineNode[]>;
  /** Whether the children are shown before the user has said otherwise. */
  readonly expanded?: boolean;
  /** What something becomes that is dropped on the row, or on one below it. */
  readonly dropValue?: string;
  /** What a screen reader says instead of the label and the description. */
  readonly spoken?: readonly Words[];
}
