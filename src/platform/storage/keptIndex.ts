import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Log } from '../../core/ports';
import { isNotFound } from '../files/fileTrouble';
import { freeForFile, inStorageFolder } from './storageFolder';
import { writeStorageFile } from './storageFile';

/** Fewer notes are read anew in no time, and no copy of what they say should lie about for nothing. */
const worthKeeping = 500;
const largest = 64 * 1024 * 1024;
/** Saved once it has been quiet for so long. */
const quiet = 20_000;

export interface KeptIndex extends Disposable {
  /** What an earlier session kept, if it can be read. */
  read(): Promise<string | undefined>;
  /** Deletes what is kept. It is kept anew after the next change. */
  clear(): Promise<void>;
}

/**
 * Keeps what many notes say in the extension's own storage of this workspace, so that the next start need not
 * read them all. It can be deleted at any time.
 */
export function keepIndex(index: NoteIndex, storage: vscode.Uri | undefined, log: Log): KeptIndex {
  const file = storage && vscode.Uri.joinPath(storage, 'notes.index');
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const save = async () => {
    if (!storage || !file) return;
    try {
      if (index.snapshot.byUri.size < worthKeeping) {
        await forget(file);
        return;
      }
      const bytes = new TextEncoder().encode(index.save());
      if (bytes.length > largest) {
        await forget(file);
        return;
      }
      await inStorageFolder([storage], undefined, async () => {
        await vscode.workspace.fs.createDirectory(storage);
        await freeForFile(file);
        await writeStorageFile(file, bytes);
      });
    } catch (error) {
      log.warn('The index could not be kept', { error });
    }
  };
  const listening = index.onDidChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), quiet);
  });

  return {
    async read() {
      if (!file) return undefined;
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      } catch (error) {
        if (!isNotFound(error)) log.warn('The kept index could not be read', { error });
        return undefined;
      }
    },
    async clear() {
      clearTimeout(waiting);
      if (file) await forget(file);
    },
    dispose() {
      clearTimeout(waiting);
      listening.dispose();
    },
  };
}

async function forget(file: vscode.Uri): Promise<void> {
  try {
    await freeForFile(file);
    await vscode.workspace.fs.delete(file);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
