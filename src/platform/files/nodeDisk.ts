import * as vscode from 'vscode';
import { mapAtOnce } from '../../core/base/mapAtOnce';
import {
  hasCode,
  type NodeCalls,
  type NodeEntry,
  type NodeHost,
  type NodeKind,
  type NodeState,
} from '../host/nodeHost';
import { TooLarge, type Disk, type Entry, type FileState } from './disk';

const linksAtOnce = 64;
/** Where a disk does not say how large a file is. */
const firstPart = 64 * 1024;

/** A folder on a disk of this machine, without a message to another process. */
export function nodeDisk(folder: string, node: Pick<NodeHost, 'calls' | 'namesComeApart'>): Disk {
  const { calls, namesComeApart } = node;
  const base = folder.replace(/[\\/]$/, '');
  // Node takes forward slashes on every system.
  const at = (path: string) => (path === '' ? folder : `${base}/${path}`);
  const nameOf = ({ name }: NodeEntry) => (namesComeApart ? name.normalize('NFC') : name);

  async function linkIn(path: string, link: NodeEntry): Promise<readonly Entry[]> {
    try {
      return [[nameOf(link), (await stateOf(calls, `${at(path)}/${link.name}`)).type]];
    } catch {
      // It leads in a circle, or where nobody may look.
      return [];
    }
  }

  return {
    async entries(path) {
      const found = await answerOf<readonly NodeEntry[]>(done => {
        calls.readdir(at(path), { withFileTypes: true }, done);
      });
      const links = found.filter(entry => entry.isSymbolicLink());
      const others = links.length === 0 ? found : found.filter(entry => !entry.isSymbolicLink());
      const plain = others.map((entry): Entry => [nameOf(entry), typeOf(entry)]);
      if (links.length === 0) return plain;
      return [...plain, ...(await mapAtOnce(links, linksAtOnce, link => linkIn(path, link))).flat()];
    },
    stat: path => stateOf(calls, at(path)),
    read: (path, most) => bytesOf(calls, at(path), most),
  };
}

/** What a call of Node's answers, as a promise. */
function answerOf<T>(call: (done: (error: Error | null, answer: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}

async function stateOf(calls: NodeCalls, path: string): Promise<FileState> {
  const own = await answerOf<NodeState>(done => {
    calls.lstat(path, done);
  });
  if (!own.isSymbolicLink()) return fileState(own, typeOf(own));
  const link = vscode.FileType.SymbolicLink;
  try {
    const target = await answerOf<NodeState>(done => {
      calls.stat(path, done);
    });
    return fileState(target, typeOf(target) | link);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return fileState(own, link);
    throw error;
  }
}

function fileState({ size, mtimeMs: mtime }: NodeState, type: vscode.FileType): FileState {
  return { type, size, mtime };
}

function typeOf(kind: NodeKind): vscode.FileType {
  if (kind.isFile()) return vscode.FileType.File;
  return kind.isDirectory() ? vscode.FileType.Directory : vscode.FileType.Unknown;
}

async function bytesOf(calls: NodeCalls, path: string, most: number): Promise<Uint8Array> {
  const { O_RDONLY, O_NONBLOCK = 0 } = calls.constants;
  // Whatever has taken the place of a file since it was looked at: nobody waits at a pipe.
  const file = await answerOf<number>(done => {
    calls.open(path, O_RDONLY | O_NONBLOCK, done);
  });
  try {
    const state = await answerOf<NodeState>(done => {
      calls.fstat(file, done);
    });
    if (!state.isFile()) throw new Error('This is no file');
    if (state.size > most) throw new TooLarge();
    return await allOf(calls, file, state.size, most);
  } finally {
    await answerOf<undefined>(done => {
      calls.close(file, done);
    });
  }
}

/** As many bytes as a file was said to have. Where it was said to have none, the disk may not know. */
async function allOf(calls: NodeCalls, file: number, size: number, most: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(size === 0 ? firstPart : size);
  for (let length = 0; ;) {
    const from = length;
    const count = await answerOf<number>(done => {
      calls.read(file, bytes, from, bytes.length - from, null, done);
    });
    length += count;
    if (length > most) throw new TooLarge();
    if (count === 0 || length === size) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const longer = new Uint8Array(bytes.length * 2);
    longer.set(bytes);
    bytes = longer;
  }
}
