import { hasCode, type NodeFilesAtOnce, type NodeHost, type NodeStat } from '../host/nodeHost';
import { sameBytes } from './textFile';

/**
 * `another`: it no longer holds what it should, and is untouched. `not here`: this file cannot be replaced by
 * another without losing something of it (a second name, its owner), and is untouched.
 */
export type Replaced = 'replaced' | 'another' | 'not here';

export interface Replacement {
  /** Of the file itself: no link. */
  readonly path: string;
  /** In the same folder; nothing may be there. */
  readonly temporary: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Asked before the last step. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** Exchanges what a file holds in one step: whoever looks, and whenever the power fails, sees the old or the new. */
export async function replaceFile(node: NodeHost, replacement: Replacement): Promise<Replaced> {
  const { files, atOnce } = node;
  const { path, temporary, before, after, mayGoOn } = replacement;
  const old = await files.stat(path);
  if (old.nlink > 1) return 'not here';
  try {
    await files.access(path, writable);
    if (!(await writeLike(node, temporary, old, after))) return 'not here';
    // Without a pause in between: no system exchanges a file only if it still holds what it should.
    if (!(await mayGoOn()) || !holds(atOnce, path, before)) {
      await files.unlink(temporary);
      return 'another';
    }
    atOnce.renameSync(temporary, path);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    // No right to make files in this folder, or a program on Windows that has it open: it can still be written to.
    if (hasCode(error, 'EACCES', 'EPERM', 'EBUSY')) return 'not here';
    throw error;
  }
  await syncFolder(node, path);
  return 'replaced';
}

/**
 * Whether a file holds this, and is the same one still once it was read: reading takes ten times as long as the
 * look at its number and times, and others rename theirs over it meanwhile.
 */
function holds(atOnce: NodeFilesAtOnce, path: string, bytes: Uint8Array): boolean {
  const first = atOnce.statSync(path);
  if (!sameBytes(atOnce.readFileSync(path), bytes)) return false;
  const last = atOnce.statSync(path);
  return first.ino === last.ino && first.mtimeMs === last.mtimeMs && first.ctimeMs === last.ctimeMs;
}

const writable = 2;
const permissions = 0o7777;

/** Writes a new file that is to stand in for another; answers whether it is like it in owner and mode. */
async function writeLike(
  { files }: NodeHost,
  path: string,
  old: NodeStat,
  bytes: Uint8Array,
): Promise<boolean> {
  const file = await files.open(path, 'wx', 0o600);
  try {
    const { uid, gid } = await file.stat();
    if (uid !== old.uid || gid !== old.gid) {
      await files.unlink(path);
      return false;
    }
    await file.writeFile(bytes);
    await file.chmod(old.mode & permissions);
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/** Makes a rename last. Not every system can, and the rename is done without it too. */
export async function syncFolder({ files }: NodeHost, path: string): Promise<void> {
  try {
    const folder = await files.open(path.replace(/[\\/][^\\/]*$/, '') || '/', 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows opens no folder.
  }
}
