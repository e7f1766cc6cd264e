import type { NodeDisk, NodeKind } from '../host/nodeHost';

/** What the disk is asked for, by the whole path. Of links in a folder it is asked, too, where they lead. */
export type Wish =
  | readonly ['entries', path: string]
  | readonly ['stat', path: string]
  | readonly ['read', path: string, most: number];

/** A type is what `isFile` and so on make together. The bytes of a file come beside the answers, in their order. */
export type Answer =
  | { readonly entries: readonly (readonly [name: string, type: number])[] }
  | { readonly state: readonly [type: number, size: number, mtime: number] }
  | { readonly length: number }
  | Failure;

/** How a file that is larger than was asked for has failed. */
export const tooLarge = 'TooLarge';

interface Failure {
  /** Node's name for what was the matter, or `tooLarge`. */
  readonly failed: string;
  readonly message: string;
}

/** Answers to the first wishes that are still open, and the bytes of all files among them. */
export interface Answered {
  readonly answers: readonly Answer[];
  readonly bytes: ArrayBuffer;
}

/** What something is: one of the first two or nothing that is known, and whether it is a link that leads there. */
export const isFile = 1;
export const isDirectory = 2;
export const isLink = 4;
/** Where a disk does not say how large a file is. */
const firstPart = 64 * 1024;

/** Does what is wished, one after the other. */
export function diskWork(fs: NodeDisk): (wish: Wish, take: (bytes: Uint8Array) => void) => Answer {
  return ([what, path, most], take) => {
    try {
      if (what === 'entries') return { entries: entriesIn(fs, path) };
      if (what === 'stat') return { state: stateOf(fs, path) };
      const bytes = bytesOf(fs, path, most);
      if (bytes) take(bytes);
      return bytes ? { length: bytes.length } : { failed: tooLarge, message: '' };
    } catch (error) {
      const { code = '', message } = error as { readonly code?: string; readonly message: string }; // Node's own.
      return { failed: code, message };
    }
  };
}

function entriesIn(fs: NodeDisk, path: string): readonly (readonly [string, number])[] {
  const entries: [string, number][] = [];
  const links: [string, number][] = [];
  for (const entry of fs.readdirSync(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) entries.push([entry.name, typeOf(entry)]);
    else {
      try {
        links.push([entry.name, stateOf(fs, `${path}/${entry.name}`)[0]]);
      } catch {
        // It leads in a circle, or where nobody may look.
      }
    }
  }
  return [...entries, ...links];
}

function stateOf(fs: NodeDisk, path: string): readonly [type: number, size: number, mtime: number] {
  const own = fs.lstatSync(path);
  if (!own.isSymbolicLink()) return [typeOf(own), own.size, own.mtimeMs];
  try {
    const target = fs.statSync(path);
    return [typeOf(target) | isLink, target.size, target.mtimeMs];
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ENOENT') throw error;
    return [isLink, own.size, own.mtimeMs];
  }
}

function typeOf(kind: NodeKind): number {
  if (kind.isFile()) return isFile;
  return kind.isDirectory() ? isDirectory : 0;
}

/** `undefined` where they are too many. */
function bytesOf(fs: NodeDisk, path: string, most: number): Uint8Array | undefined {
  const { O_RDONLY, O_NONBLOCK = 0 } = fs.constants;
  // Whatever has taken the place of a file since it was looked at: nobody waits at a pipe.
  const open = fs.openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const state = fs.fstatSync(open);
    if (!state.isFile()) throw new Error('This is no file');
    return state.size > most ? undefined : allOf(fs, open, state.size, most);
  } finally {
    fs.closeSync(open);
  }
}

/** As many bytes as a file was said to have. Where it was said to have none, the disk may not know. */
function allOf(fs: NodeDisk, open: number, size: number, most: number): Uint8Array | undefined {
  let bytes = new Uint8Array(size === 0 ? firstPart : size);
  for (let length = 0; ;) {
    const count = fs.readSync(open, bytes, length, bytes.length - length, null);
    length += count;
    if (length > most) return undefined;
    if (count === 0 || length === size) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const longer = new Uint8Array(bytes.length * 2);
    longer.set(bytes);
    bytes = longer;
  }
}
