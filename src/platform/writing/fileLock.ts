import * as vscode from 'vscode';
import { Turns } from '../../core/base/turns';
import type { Clock } from '../../core/ports';
import { withFolderLock, type StillHeld } from './folderLock';
import type { NodeHost } from '../host/nodeHost';

/** Runs what changes these files when nothing else of ours does: in this window, and in the others. */
export type FileLock = <T>(
  uris: readonly vscode.Uri[],
  run: (stillHeld: StillHeld) => Promise<T>,
) => Promise<T>;

export interface Needs {
  readonly node: NodeHost | undefined;
  /** The storage that all windows share. Without one, Node's windows do not know of each other. */
  readonly storage: vscode.Uri | undefined;
  readonly clock: Pick<Clock, 'now'>;
}

export function createFileLock({ node, storage, clock }: Needs): FileLock {
  const turns = new Turns();

  async function acrossWindows<T>(key: string, run: (stillHeld: StillHeld) => Promise<T>): Promise<T> {
    if (node && storage?.scheme === 'file')
      return withFolderLock({ node, storage, name: await hashOf(key), clock }, run);
    const { navigator } = globalThis as { navigator?: { locks?: LockManager } };
    const alone = () => run(() => Promise.resolve(true));
    return navigator?.locks ? navigator.locks.request(`interview-prep-notes:${key}`, alone) : alone();
  }

  /** In one window they wait for each other in turn, and only the first of them for other windows. */
  function inTurn<T>(key: string, run: (stillHeld: StillHeld) => Promise<T>): Promise<T> {
    return turns.take(key, () => acrossWindows(key, run));
  }

  return async (uris, run) => {
    const keys = await Promise.all(uris.map(uri => keyOf(uri, node)));
    // In one order for all, so that no two wait for each other.
    const takeAll = (
      [key, ...others]: readonly string[],
      held: readonly StillHeld[],
    ): ReturnType<typeof run> =>
      key === undefined
        ? run(async () => (await Promise.all(held.map(still => still()))).every(Boolean))
        : inTurn(key, still => takeAll(others, [...held, still]));
    return takeAll([...new Set(keys)].sort(), []);
  };
}

/** One key for a file however it is named: where its links lead, where the host can tell. */
async function keyOf(uri: vscode.Uri, node: NodeHost | undefined): Promise<string> {
  if (!node || uri.scheme !== 'file') return uri.toString();
  try {
    return vscode.Uri.file(await node.files.realpath(uri.fsPath)).toString();
  } catch {
    // It is not there yet.
    return uri.toString();
  }
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
}
