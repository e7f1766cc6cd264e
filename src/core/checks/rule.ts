import type { Message } from '../base/message';
import type { TextEdit } from '../base/textEdit';
import type { NoteKind } from '../kinds/kind';
import type { Names } from '../kinds/names';
import type { Entry } from '../frontMatter/entry';
import type { FrontMatter } from '../frontMatter/frontMatter';
import type { Body } from '../markdown/body';
import type { Problem } from '../base/problem';

/** A note as the rules see it: its fields and its sections, with the places where they stand. */
export interface Checked {
  readonly path: string;
  readonly kind: NoteKind | undefined;
  /** `broken`: `entries` are only the lines that are readable by themselves. */
  readonly state: FrontMatter['state'];
  readonly entries: readonly Entry[];
  readonly body: Body;
  /** What its words are read by. */
  readonly names: Names;
}

/** One way to mend a problem. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Whether it is the one that most people would want. */
  readonly preferred: boolean;
  /** The status that it gives the note, with which more may have to follow. */
  readonly status?: string;
}

/** One thing that can be wrong with a note. What front matter cannot say at all is found when it is read. */
export interface Rule {
  /** The problems that `fixes` is for. */
  readonly codes: readonly string[];
  check?(note: Checked): readonly Problem[];
  /** Ways to mend a problem of this rule in the text as it is now, told to somebody who reads this language. */
  fixes?(problem: Problem, text: string, language: string): readonly Fix[];
}

export function entryOf({ entries }: Pick<Checked, 'entries'>, key: string): Entry | undefined {
  return entries.find(entry => entry.key === key);
}
