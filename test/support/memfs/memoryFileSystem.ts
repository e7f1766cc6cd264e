import * as vscode from 'vscode';

interface File {
  readonly type: vscode.FileType.File;
  readonly ctime: number;
  mtime: number;
  bytes: Uint8Array;
}

interface Folder {
  readonly type: vscode.FileType.Directory;
  readonly ctime: number;
  mtime: number;
  readonly entries: Map<string, Entry>;
}

type Entry = File | Folder;

/** Files in memory that behave as those of a disk: errors, times, exclusive creation and change events included. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #root: Folder = newFolder();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** Everything is watched already: it is all ours. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.#entry(uri);
    const size = entry.type === vscode.FileType.File ? entry.bytes.length : entry.entries.size;
    return { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.#folder(uri).entries].map(([name, { type }]) => [name, type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const entry = this.#entry(uri);
    if (entry.type === vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(uri);
    return entry.bytes.slice();
  }

  createDirectory(uri: vscode.Uri): void {
    const { parent, name } = this.#place(uri);
    if (parent.entries.has(name)) throw vscode.FileSystemError.FileExists(uri);
    put(parent, name, newFolder());
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array, options: { create: boolean; overwrite: boolean }): void {
    const { parent, name } = this.#place(uri);
    const found = parent.entries.get(name);
    if (found?.type === vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(uri);
    if (found === undefined) {
      if (!options.create) throw vscode.FileSystemError.FileNotFound(uri);
      put(parent, name, newFile(bytes.slice()));
      this.#tell(vscode.FileChangeType.Created, uri);
      return;
    }
    if (options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    found.bytes = bytes.slice();
    // Two writes in one millisecond are still two times.
    found.mtime = Math.max(Date.now(), found.mtime + 1);
    this.#tell(vscode.FileChangeType.Changed, uri);
  }

  delete(uri: vscode.Uri, { recursive }: { recursive: boolean }): void {
    const entry = this.#entry(uri);
    const { parent, name } = this.#place(uri);
    if (entry.type === vscode.FileType.Directory && entry.entries.size > 0 && !recursive)
      throw vscode.FileSystemError.NoPermissions(uri);
    take(parent, name);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { overwrite: boolean }): void {
    const entry = this.#entry(from);
    const source = this.#place(from);
    const target = this.#place(to);
    if (`${to.path}/`.startsWith(`${from.path}/`) && to.path !== from.path)
      throw vscode.FileSystemError.NoPermissions(to);
    if (!overwrite && target.parent.entries.has(target.name)) throw vscode.FileSystemError.FileExists(to);
    take(source.parent, source.name);
    put(target.parent, target.name, entry);
    this.#changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  }

  copy(from: vscode.Uri, to: vscode.Uri, { overwrite }: { overwrite: boolean }): void {
    const entry = this.#entry(from);
    const { parent, name } = this.#place(to);
    if (!overwrite && parent.entries.has(name)) throw vscode.FileSystemError.FileExists(to);
    put(parent, name, copyOf(entry));
    this.#tell(vscode.FileChangeType.Created, to);
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{ type, uri }]);
  }

  #entry(uri: vscode.Uri): Entry {
    const entry = walk(this.#root, namesIn(uri));
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }

  #folder(uri: vscode.Uri): Folder {
    const entry = this.#entry(uri);
    if (entry.type === vscode.FileType.File) throw vscode.FileSystemError.FileNotADirectory(uri);
    return entry;
  }

  #place(uri: vscode.Uri): { readonly parent: Folder; readonly name: string } {
    const names = namesIn(uri);
    const name = names.pop();
    if (name === undefined) throw vscode.FileSystemError.NoPermissions(uri);
    return { parent: this.#folder(uri.with({ path: `/${names.join('/')}` })), name };
  }
}

function namesIn(uri: vscode.Uri): string[] {
  return uri.path.split('/').filter(name => name !== '');
}

function walk(folder: Folder, names: readonly string[]): Entry | undefined {
  let here: Entry | undefined = folder;
  for (const name of names)
    here = here?.type === vscode.FileType.Directory ? here.entries.get(name) : undefined;
  return here;
}

function newFile(bytes: Uint8Array): File {
  const now = Date.now();
  return { type: vscode.FileType.File, ctime: now, mtime: now, bytes };
}

function newFolder(): Folder {
  const now = Date.now();
  return { type: vscode.FileType.Directory, ctime: now, mtime: now, entries: new Map() };
}

function copyOf(entry: Entry): Entry {
  if (entry.type === vscode.FileType.File) return newFile(entry.bytes);
  const copy = newFolder();
  for (const [name, child] of entry.entries) copy.entries.set(name, copyOf(child));
  return copy;
}

function put(parent: Folder, name: string, entry: Entry): void {
  parent.entries.set(name, entry);
  parent.mtime = Date.now();
}

function take(parent: Folder, name: string): void {
  parent.entries.delete(name);
  parent.mtime = Date.now();
}
