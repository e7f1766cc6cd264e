import * as vscode from 'vscode';
import { createFile } from './createFile';
import { systemClock } from '../host/clock';
import { createFileLock } from './fileLock';
import { isNotFound } from '../files/fileTrouble';
import { createJournal } from './journal';
import { inStorageFolder } from '../storage/storageFolder';
import { nodeHost } from '../host/nodeHost';
import type { Tools } from './tools';

/** Names that the windows of one user take: each once, over all windows and restarts. */
export interface SharedMarks {
  all(): Promise<ReadonlySet<string>>;
  /** Whether the name is ours now; `false` when somebody has taken it before. */
  take(name: string): Promise<boolean>;
  forget(isOld: (name: string) => boolean): Promise<void>;
}

/** Keeps them as empty files in the extension's own storage: making a file is what only one can do. */
export function createSharedMarks(folder: vscode.Uri): SharedMarks {
  const node = nodeHost();
  // A mark is worth nothing before it is made: there is nothing to give back after a crash.
  const tools: Tools = {
    node,
    lock: createFileLock({ node, storage: undefined, clock: systemClock }),
    journal: createJournal(undefined, node),
  };
  const places = [vscode.Uri.joinPath(folder, '..'), folder];
  const names = async () => {
    try {
      const listed = await inStorageFolder(places, node, async () =>
        vscode.workspace.fs.readDirectory(folder),
      );
      return listed.map(([name]) => name);
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  };
  return {
    all: async () => new Set(await names()),
    take: name =>
      inStorageFolder(places, node, () => createFile(tools, vscode.Uri.joinPath(folder, name), '')),
    async forget(isOld) {
      for (const name of (await names()).filter(isOld)) {
        try {
          await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
        } catch (error) {
          // Another window was faster.
          if (!isNotFound(error)) throw error;
        }
      }
    },
  };
}
