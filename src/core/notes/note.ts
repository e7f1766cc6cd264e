import type { Problem } from '../base/problem';
import type { Fields, FieldValue } from '../frontMatter/fields';
import type { KindId } from '../kinds/kind';
import type { SectionId } from '../kinds/language';
import type { Section as SectionInBody, Task as TaskInBody } from '../markdown/outline';

/** A section of its body, without what only an edit needs. */
export interface Section extends Pick<SectionInBody, 'heading' | 'level' | 'line' | 'written'> {
  /** The section of a kind that its heading means, in whichever language. */
  readonly id?: SectionId;
}

export interface Task extends Omit<TaskInBody, 'at'> {
  /** It stands so in an editor alone: the disk does not have it, or not as it is ticked here. */
  readonly unsaved?: true;
}

/** One note as the index knows it. Frozen: a change makes a new one. */
export interface Note {
  readonly uri: string;
  readonly root: string;
  readonly path: string;
  /** `undefined`: a markdown file below the notes folder that is no note of a kind we know. */
  readonly kind: KindId | undefined;
  /** What names it: its title field, else its first heading, else its file's name. */
  readonly title: string;
  readonly fields: Fields;
  /** What the words of its choices mean, by key: ids of its kind's row. What no language knows is left out. */
  readonly choices: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  /** The files that its text links to, as they are written there. */
  readonly links: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether `kind`, `title` and `fields` are those of an earlier, readable state of its front matter. */
  readonly outdated: boolean;
}

/** The path of the folder that a note is in, below the notes folder; empty when it is in none. */
export function folderOf({ path }: Pick<Note, 'path'>): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The text of a field, trimmed; `undefined` when it is missing, empty, or no plain text. */
export function textOf(note: Pick<Note, 'fields'>, key: string): string | undefined {
  const value = note.fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The entries of a field that holds a list; one plain text counts as a list of one. */
export function listOf(note: Pick<Note, 'fields'>, key: string): readonly string[] {
  const value = note.fields[key];
  const entries = Array.isArray(value)
    ? (value as readonly FieldValue[])
    : value === undefined
      ? []
      : [value];
  return entries.filter(entry => typeof entry === 'string').flatMap(entry => entry.trim() || []);
}
