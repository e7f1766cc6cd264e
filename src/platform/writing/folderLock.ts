import * as vscode from 'vscode';
import type { Clock } from '../../core/ports';
import { inStorageFolder } from '../storage/storageFolder';
import { hasCode, type NodeHost } from '../host/nodeHost';

/** Another window has held the lock for longer than anybody would wait. */
export class LockBusy extends Error {}

/** What whoever holds a lock asks before its last step: it may have been stopped for so long that it lost it. */
export type StillHeld = () => Promise<boolean>;

/** How often a holder shows that it lives. */
const beat = 2_000;
/** A holder that was not seen to live for so long has gone, and left its lock behind. */
const staleAfter = 10_000;
const patience = 15_000;
const look = 25;

/**
 * Runs something while this process alone holds the lock of this name among all processes that share the folder.
 * The lock is a folder, as making one is the one thing that succeeds for exactly one; in it lies one file, named
 * after its holder. Whoever breaks an abandoned lock deletes the file of that holder, so never that of the next.
 */
export async function withFolderLock<T>(
  { node, storage, name, clock }: Place,
  run: (stillHeld: StillHeld) => Promise<T>,
): Promise<T> {
  const { files } = node;
  const folder = vscode.Uri.joinPath(storage, 'locks');
  const lock = `${folder.fsPath}/${name}`;
  const holder = `${lock}/${node.machine}~${node.pid}~${crypto.randomUUID()}`;
  await inStorageFolder([storage, folder], node, async () => {
    await files.mkdir(folder.fsPath, { recursive: true, mode: 0o700 });
    await take(node, lock, holder);
  });
  const beating = setInterval(() => {
    const now = clock.now() / 1000;
    files.utimes(holder, now, now).catch(() => undefined);
  }, beat);
  try {
    return await run(() => isThere(node, holder));
  } finally {
    clearInterval(beating);
    await letGo(node, lock, holder);
  }
}

export interface Place {
  readonly node: NodeHost;
  /** The storage that the windows share. */
  readonly storage: vscode.Uri;
  readonly name: string;
  readonly clock: Pick<Clock, 'now'>;
}

async function take(node: NodeHost, lock: string, holder: string): Promise<void> {
  let seen = '';
  let since = 0;
  for (let waited = 0; waited < patience; waited += look) {
    if (await tryToTake(node, lock, holder)) return;
    const state = await stateOf(node, lock);
    if (state.signature !== seen) since = waited;
    seen = state.signature;
    if (state.isAbandoned || waited - since >= staleAfter) await letGo(node, lock, state.holder);
    else await new Promise(resolve => setTimeout(resolve, look));
  }
  throw new LockBusy();
}

async function tryToTake({ files }: NodeHost, lock: string, holder: string): Promise<boolean> {
  try {
    await files.mkdir(lock, { recursive: false, mode: 0o700 });
    await (await files.open(holder, 'wx', 0o600)).close();
    // Somebody who took the folder for abandoned before our name stood in it may have put theirs there too.
    if ((await files.readdir(lock)).length === 1) return true;
    await files.unlink(holder);
    return false;
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  }
}

interface State {
  readonly holder: string | undefined;
  /** Stays the same while the holder shows no life. */
  readonly signature: string;
  readonly isAbandoned: boolean;
}

async function stateOf({ files, machine, pid: ours, isAlive }: NodeHost, lock: string): Promise<State> {
  try {
    const [name] = await files.readdir(lock);
    // Nobody in it: its holder comes or goes just now, or ended between its two steps.
    if (name === undefined) return { holder: undefined, signature: '', isAbandoned: true };
    const holder = `${lock}/${name}`;
    const [where, pid] = name.split('~');
    const isAbandoned = where === machine && Number(pid) !== ours && !isAlive(Number(pid));
    return { holder, signature: `${name} ${(await files.stat(holder)).mtimeMs}`, isAbandoned };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { holder: undefined, signature: '', isAbandoned: false };
    // No lock at all: something else has its name.
    if (hasCode(error, 'ENOTDIR')) return { holder: undefined, signature: '', isAbandoned: true };
    throw error;
  }
}

async function letGo({ files }: NodeHost, lock: string, holder: string | undefined): Promise<void> {
  try {
    if (holder !== undefined) await files.unlink(holder);
    await files.rmdir(lock);
  } catch (error) {
    if (hasCode(error, 'ENOTDIR', 'EISDIR')) {
      // Nothing of ours: it is kept, under a name that is in nobody's way.
      await files.rename(lock, `${lock}~${crypto.randomUUID()}.aside`);
      return;
    }
    // Another has done it, or holds the lock by now.
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error;
  }
}

async function isThere({ files }: NodeHost, path: string): Promise<boolean> {
  try {
    await files.stat(path);
    return true;
  } catch {
    // Whatever the reason: what cannot be seen is not relied on.
    return false;
  }
}
