import * as vscode from 'vscode';
import { Emitter } from '../../src/core/base/event';
import type { Log, NoteContent, NoteFile, NoteFiles, Touched } from '../../src/core/ports';
import type { NoteRoot } from '../../src/platform/notes/noteRoots';
import { readNote } from '../../src/platform/notes/readNote';
import { walkNotes } from '../../src/platform/notes/walkNotes';

const log: Log = { info: console.log, warn: console.warn, error: console.error };

/** A folder on the disk, listed and read as the extension does it in Node, in which nothing stands in an editor. */
export class DiskFiles implements NoteFiles {
  readonly #root: NoteRoot;
  readonly touches = new Emitter<Touched>();
  readonly onDidTouch = this.touches.event;

  constructor(path: string) {
    const notes = vscode.Uri.file(path);
    this.#root = { key: notes.toString(), name: '', notes, workspaceFolder: notes, templates: undefined };
  }

  async list(): Promise<readonly NoteFile[]> {
    return (await walkNotes(this.#root, [this.#root], log)).files;
  }

  read(file: NoteFile): Promise<NoteContent> {
    return readNote(file, this.#root);
  }

  locate(uri: string): NoteFile {
    return this.file(uri.slice(this.#root.key.length + 1));
  }

  file(path: string): NoteFile {
    return { uri: `${this.#root.key}/${path}`, root: this.#root.key, path };
  }
}
