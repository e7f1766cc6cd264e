import type { FileType } from 'vscode';

/** Something in a folder by its name. A link has the type of what it leads to, and is a link too. */
export type Entry = readonly [name: string, type: FileType];

/** What is known of something without opening it. */
export interface FileState {
  /** As an entry has it; of a link that leads nowhere, only that it is one. */
  readonly type: FileType;
  readonly size: number;
  /** When it was last written, in milliseconds since 1970, as finely as the disk tells. */
  readonly mtime: number;
}

/**
 * What is in a folder, however deep: a `path` is below it, with forward slashes, and empty for the folder itself.
 * What fails does so with an error that `codeOf` and `isNotFound` know.
 */
export interface Disk {
  /** What is in a folder, without what nobody may look at. */
  entries(path: string): Promise<readonly Entry[]>;
  stat(path: string): Promise<FileState>;
  /** The bytes of a file. Throws `TooLarge` where they are more than `most`. */
  read(path: string, most: number): Promise<Uint8Array>;
}

/** A file is larger than its reader can use. */
export class TooLarge extends Error {
  constructor() {
    super('This file is too large');
  }
}
