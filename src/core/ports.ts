import type { Event } from './base/event';

/** All that the core asks of the world. */

/** A note file as a listing shows it. Two stamps that differ mean that the bytes may differ. */
export interface NoteFile {
  /** Opaque key of the file: the text form of its URI. */
  readonly uri: string;
  /** Key of the notes folder that it lies under. */
  readonly root: string;
  /** Path below that folder, with forward slashes. */
  readonly path: string;
  /**
   * What a listing says of its state on disk, such as time and size. Absent where the text that `read` would
   * give may be another than the disk's.
   */
  readonly stamp?: string;
}

export type NoteContent =
  /** `onDisk`: what the file says, where somebody has the text before them in an editor that is not saved. */
  | { readonly state: 'text'; readonly text: string; readonly onDisk?: string }
  | { readonly state: 'gone' }
  | { readonly state: 'unreadable'; readonly why: Unreadable };

export type Unreadable = 'binary' | 'utf16' | 'utf32' | 'encoding' | 'size' | 'failed';

/** What may have changed: some files, or so much (a folder, a setting) that only a new listing tells. */
export type Touched = readonly string[] | 'everything';

export interface NoteFiles {
  /** Every markdown file below the notes folders, in every workspace folder. */
  list(): Promise<readonly NoteFile[]>;
  /** The text as the user has it before them: of the open document; else, as always with a stamp, of the disk. Never throws. */
  read(file: NoteFile): Promise<NoteContent>;
  /** The file with this key, when it lies below a notes folder and is one that a listing would show. */
  locate(uri: string): NoteFile | undefined;
  /** Says where to look again, never what happened there. */
  readonly onDidTouch: Event<Touched>;
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** IANA name of the zone that the user is in. */
  zone(): string;
}

/**
 * The extension's log. What happened is always said in the same words of ours; what differs are facts, of which
 * no word of a user's is written down (`core/privacy/logLine`).
 */
export interface Log {
  info(what: string, facts?: LogFacts): void;
  warn(what: string, facts?: LogFacts): void;
  error(what: string, facts?: LogFacts): void;
}

export interface LogFacts {
  /** The id of one of our commands, views or pages, or a name like one for what else it was in. */
  readonly in?: string;
  readonly count?: number;
  /** Path below a notes folder. The log has those of its names that are ours. */
  readonly file?: string;
  readonly why?: Unreadable;
  /** The log has its kind and where it was, and not its words. */
  readonly error?: unknown;
}
