import { FileType } from 'vscode';
import { TooLarge, type Disk, type Entry } from './disk';
import type { DiskThread } from './diskThread';
import { isDirectory, isFile, isLink, tooLarge, type Answer } from './diskWork';

/** A folder on a disk of this machine, without a message to another process. */
export function nodeDisk(folder: string, thread: DiskThread, namesComeApart: boolean): Disk {
  const base = folder.replace(/[\\/]$/, '');
  // Node takes forward slashes on every system.
  const at = (path: string) => (path === '' ? folder : `${base}/${path}`);
  const nameOf = (name: string) => (namesComeApart ? name.normalize('NFC') : name);
  return {
    async entries(path) {
      const { answer } = await thread.ask(['entries', at(path)]);
      if (!('entries' in answer)) throw errorOf(answer);
      return answer.entries.map(([name, type]): Entry => [nameOf(name), fileType(type)]);
    },
    async stat(path) {
      const { answer } = await thread.ask(['stat', at(path)]);
      if (!('state' in answer)) throw errorOf(answer);
      const [type, size, mtime] = answer.state;
      return { type: fileType(type), size, mtime };
    },
    async read(path, most) {
      const { answer, bytes } = await thread.ask(['read', at(path), most]);
      if (!('length' in answer)) throw errorOf(answer);
      return bytes;
    },
  };
}

/** Why something could not be had, as an error of Node's, which `codeOf` knows. */
function errorOf(answer: Answer): Error {
  if (!('failed' in answer)) return new Error('The disk has answered something else');
  if (answer.failed === tooLarge) return new TooLarge();
  return Object.assign(new Error(answer.message), answer.failed && { code: answer.failed });
}

function fileType(told: number): FileType {
  let type = FileType.Unknown;
  if (told & isFile) type = FileType.File;
  if (told & isDirectory) type = FileType.Directory;
  if (told & isLink) type |= FileType.SymbolicLink;
  return type;
}
