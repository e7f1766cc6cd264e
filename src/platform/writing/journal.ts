import * as vscode from 'vscode';
import { hasCode, type NodeHost } from '../host/nodeHost';
import { isNotFound } from '../files/fileTrouble';
import { inStorageFolder } from '../storage/storageFolder';
import { isLeftPart, writeStorageFile } from '../storage/storageFile';

/** A write that has begun: enough to find out how far it came, and to take it back. */
export interface Pending {
  readonly uri: string;
  /** Where the new text is put together, beside the file. */
  readonly temporary?: string;
  /** What the file held, its byte-order mark included. Absent when the file was not there. */
  readonly before?: string;
  readonly after: string;
}

export interface Kept {
  readonly pending: Pending;
  isThere(): Promise<boolean>;
  forget(): Promise<void>;
}

/** Keeps the text of a file while it is written over. The entry of a write goes as soon as the file was read back. */
export interface Journal {
  /** Throws when it cannot be kept: then nothing may be written over. */
  keep(pending: Pending): Promise<Kept>;
  /** What was begun and not ended: by other windows that are at it, or by some that are no more. */
  list(): Promise<readonly Kept[]>;
}

const ending = '.json';

export function createJournal(storage: vscode.Uri | undefined, node: NodeHost | undefined): Journal {
  const folder = storage && vscode.Uri.joinPath(storage, 'journal');
  const places = storage && folder ? [storage, folder] : [];
  const disk = folder?.scheme === 'file' ? node : undefined;

  return {
    async keep(pending) {
      if (!folder) return { pending, isThere: () => Promise.resolve(true), forget: () => Promise.resolve() };
      const file = vscode.Uri.joinPath(folder, `${crypto.randomUUID()}${ending}`);
      await inStorageFolder(places, disk, async () => {
        await vscode.workspace.fs.createDirectory(folder);
        await writeStorageFile(file, new TextEncoder().encode(JSON.stringify(pending)), node);
      });
      return keptAt(disk, file, pending);
    },
    async list() {
      if (!folder) return [];
      let names: readonly string[];
      try {
        const listed = await inStorageFolder(places, disk, async () =>
          vscode.workspace.fs.readDirectory(folder),
        );
        names = listed.map(([name]) => name);
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
      const found: Kept[] = [];
      for (const name of names) {
        const file = vscode.Uri.joinPath(folder, name);
        // One that cannot be taken away is in nobody's way.
        if (isLeftPart(name, disk)) await remove(disk, file).catch(() => undefined);
        const kept = name.endsWith(ending) ? await read(disk, file) : undefined;
        if (kept) found.push(kept);
      }
      return found;
    },
  };
}

/** Where entries are on a disk that Node can reach. */
type Disk = NodeHost | undefined;

function keptAt(disk: Disk, file: vscode.Uri, pending: Pending): Kept {
  return {
    pending,
    async isThere() {
      try {
        await vscode.workspace.fs.stat(file);
        return true;
      } catch (error) {
        if (isNotFound(error)) return false;
        throw error;
      }
    },
    forget: () => remove(disk, file),
  };
}

async function remove(disk: Disk, file: vscode.Uri): Promise<void> {
  try {
    await (disk ? disk.files.unlink(file.fsPath) : vscode.workspace.fs.delete(file));
  } catch (error) {
    if (!isNotFound(error) && !hasCode(error, 'ENOENT')) throw error;
  }
}

async function read(disk: Disk, file: vscode.Uri): Promise<Kept | undefined> {
  try {
    const pending = parsePending(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    if (pending) return keptAt(disk, file, pending);
    await remove(disk, file);
  } catch {
    // Gone, or not to be read just now: all the others are not to wait for it.
  }
  return undefined;
}

/** What stands in the storage is parsed, not trusted: it may be of another version, or cut off. */
function parsePending(text: string): Pending | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return undefined;
    const { uri, temporary, before, after } = read as Record<keyof Pending, unknown>;
    if (typeof uri !== 'string' || typeof after !== 'string') return undefined;
    return {
      uri,
      after,
      ...(typeof temporary === 'string' && { temporary }),
      ...(typeof before === 'string' && { before }),
    };
  } catch {
    return undefined;
  }
}
