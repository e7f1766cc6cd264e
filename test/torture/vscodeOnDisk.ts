/**
 * As much of VS Code as the door for writes asks for, over the disk of a plain Node process: so that processes can
 * be started and killed by the hundred. No file stands in an editor here; what is asked of editors is tried in
 * real windows instead (test/e2e/safety.test.ts).
 */
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';

export class Uri {
  readonly query = '';
  readonly fragment = '';
  private constructor(
    readonly scheme: string,
    readonly authority: string,
    readonly path: string,
  ) {}
  static file(path: string): Uri {
    return new Uri('file', '', path);
  }
  static parse(text: string): Uri {
    return Uri.file(decodeURIComponent(new URL(text).pathname));
  }
  static joinPath(uri: Uri, ...parts: readonly string[]): Uri {
    return Uri.file(posix.join(uri.path, ...parts));
  }
  get fsPath(): string {
    return this.path;
  }
  toString(): string {
    return `file://${this.path.split('/').map(encodeURIComponent).join('/')}`;
  }
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;

export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export class Disposable {
  constructor(readonly dispose: () => void) {}
  static from(...parts: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => parts.forEach(part => part.dispose()));
  }
}

/** An event that never comes. */
const never = () => new Disposable(() => undefined);

export class EventEmitter {
  readonly event = never;
  fire(): void {
    // Nobody listens.
  }
  dispose(): void {
    // Nothing is held.
  }
}

export const FilePermission = { Readonly: 1 } as const;

const fs = {
  isWritableFileSystem: () => true,
  async stat({ fsPath }: Uri) {
    const found = await stat(fsPath);
    const type = found.isDirectory() ? FileType.Directory : FileType.File;
    return { type, size: found.size, mtime: Math.trunc(found.mtimeMs) };
  },
  readFile: async ({ fsPath }: Uri) => new Uint8Array(await readFile(fsPath)),
  writeFile: ({ fsPath }: Uri, bytes: Uint8Array) => writeFile(fsPath, bytes),
  rename: (from: Uri, to: Uri) => rename(from.fsPath, to.fsPath),
  createDirectory: ({ fsPath }: Uri) => mkdir(fsPath, { recursive: true }),
  delete: ({ fsPath }: Uri) => rm(fsPath),
  readDirectory: async ({ fsPath }: Uri) =>
    (await readdir(fsPath, { withFileTypes: true })).map(
      entry => [entry.name, entry.isDirectory() ? FileType.Directory : FileType.File] as const,
    ),
};

/** What the user has set, by the id of the setting. */
export const configured = new Map<string, unknown>();

/** Who sits before this window: answers a message with one of its titles, or with nothing. */
export const person = {
  isAsked: ((): Promise<string | undefined> => Promise.resolve(undefined)) as (
    text: string,
  ) => Promise<string | undefined>,
};

const folders: { readonly uri: Uri }[] = [];

export const workspace = {
  fs,
  textDocuments: [],
  workspaceFolders: folders,
  /** Opens a folder, as VS Code does before anything of ours is there. */
  open: (path: string) => void folders.push({ uri: Uri.file(path) }),
  getConfiguration: () => ({ get: (id: string) => configured.get(id) }),
  getWorkspaceFolder: () => undefined,
  createFileSystemWatcher: () => ({
    onDidCreate: never,
    onDidChange: never,
    onDidDelete: never,
    dispose: () => undefined,
  }),
  onDidChangeTextDocument: never,
  onDidOpenTextDocument: never,
  onDidCloseTextDocument: never,
  onDidSaveTextDocument: never,
  onDidCreateFiles: never,
  onDidDeleteFiles: never,
  onDidRenameFiles: never,
  onDidChangeWorkspaceFolders: never,
  onDidChangeConfiguration: never,
  onDidGrantWorkspaceTrust: never,
  async openTextDocument(uri: Uri) {
    const text = (await readFile(uri.fsPath)).toString('utf8');
    // An editor would have to write this file: that is tried where there are editors.
    const refuse = () => Promise.resolve(false);
    return {
      uri,
      encoding: 'utf8',
      isDirty: false,
      getText: () => text.replace(/^\ufeff/, ''),
      save: refuse,
    };
  },
  applyEdit: () => Promise.resolve(false),
};

export const languages = { match: () => 0 };

export const window = {
  tabGroups: { all: [] },
  state: { focused: true, active: true },
  onDidChangeWindowState: never,
  showWarningMessage: (text: string) => person.isAsked(text),
  showInformationMessage: () => Promise.resolve(undefined),
};

export const commands = { executeCommand: () => Promise.resolve(undefined) };

export const l10n = {
  t: (text: string, ...args: readonly unknown[]) =>
    text.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)])),
};
export class WorkspaceEdit {
  replace(): void {
    // Applied by nobody.
  }
}
/** Things of editors, of which there are none. */
const OfEditors = class {
  readonly isThere = false;
};
export const Position = OfEditors;
export const Range = OfEditors;
export const RelativePattern = OfEditors;
export const Selection = OfEditors;
export const SnippetString = OfEditors;
export const TabInputTextDiff = OfEditors;
