import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { Breather } from '../../core/index/breather';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Saved } from '../../core/index/storedIndex';
import type { Log } from '../../core/ports';
import { diskAt } from '../files/diskAt';
import { isNotFound } from '../files/fileTrouble';
import { systemClock as clock } from '../host/clock';
import { pause } from '../host/pause';
import { freeForFile, inStorageFolder } from './storageFolder';
import { writeStorageFile } from './storageFile';

/** Fewer notes are read anew in no time, and no copy of what they say should lie about for nothing. */
const worthKeeping = 500;
const largest = 64 * 1024 * 1024;
/** Saved once it has been quiet for so long. */
const quiet = 20_000;
/** How many bytes are made text at once: a moment's work. */
const pieceSize = 64 * 1024;
const name = 'notes.index';

export interface KeptIndex extends Disposable {
  /** What an earlier session kept, if it can be read. */
  read(): Promise<Saved | undefined>;
  /** Deletes what is kept. It is kept anew after the next change. */
  clear(): Promise<void>;
}

/**
 * Keeps what many notes say in the extension's own storage of this workspace, so that the next start need not
 * read them all. It can be deleted at any time.
 */
export function keepIndex(index: NoteIndex, storage: vscode.Uri | undefined, log: Log): KeptIndex {
  const file = storage && vscode.Uri.joinPath(storage, name);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Goes up with every save, and with what makes one idle that has begun. */
  let turn = 0;

  const save = async () => {
    if (!storage || !file) return;
    const mine = (turn += 1);
    try {
      const isMany = index.snapshot.byUri.size >= worthKeeping;
      const bytes = isMany ? await bytesOf(await index.save()) : undefined;
      if (mine !== turn) return;
      if (!bytes) {
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
  const stop = () => {
    turn += 1;
    clearTimeout(waiting);
  };
  const listening = index.onDidChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), quiet);
  });

  return {
    async read() {
      if (!storage) return undefined;
      try {
        return piecesOf(await diskAt(storage).read(name, largest));
      } catch (error) {
        if (!isNotFound(error)) log.warn('The kept index could not be read', { error });
        return undefined;
      }
    },
    async clear() {
      stop();
      if (file) await forget(file);
    },
    dispose() {
      stop();
      listening.dispose();
    },
  };
}

/** The bytes of a saved text, made while others have their turns; `undefined` where they are too many to be kept. */
async function bytesOf(saved: Saved): Promise<Uint8Array | undefined> {
  const breather = new Breather({ clock, pause });
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const text of saved) {
    if (breather.isDue) await breather.breathe();
    const part = encoder.encode(text);
    parts.push(part);
    length += part.length;
    if (length > largest) return undefined;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The text of these bytes, piece by piece as it is asked for. */
function* piecesOf(bytes: Uint8Array): Saved {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += pieceSize)
    yield decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
}

async function forget(file: vscode.Uri): Promise<void> {
  try {
    await freeForFile(file);
    await vscode.workspace.fs.delete(file);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
