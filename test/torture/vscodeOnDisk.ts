/**
 * As much of VS Code as the door for writes asks for, over the disk of a plain Node process: so that processes can
 * be started and killed by the hundred. No file stands in an editor here; what is asked of editors is tried in
 * real windows instead (test/e2e/safety.test.ts).
 */
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';

export class Uri {
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

export class EventEmitter {
  readonly event = (): { dispose(): void } => ({ dispose: () => undefined });
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
    return { type: found.isDirectory() ? FileType.Directory : FileType.File, size: found.size };
  },
  readFile: async ({ fsPath }: Uri) => new Uint8Array(await readFile(fsPath)),
  writeFile: ({ fsPath }: Uri, bytes: Uint8Array) => writeFile(fsPath, bytes),
  createDirectory: ({ fsPath }: Uri) => mkdir(fsPath, { recursive: true }),
  delete: ({ fsPath }: Uri) => rm(fsPath),
  readDirectory: async ({ fsPath }: Uri) =>
    (await readdir(fsPath, { withFileTypes: true })).map(
      entry => [entry.name, entry.isDirectory() ? FileType.Directory : FileType.File] as const,
    ),
};

export const workspace = {
  fs,
  textDocuments: [],
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
  getConfiguration: () => ({ get: () => undefined }),
  getWorkspaceFolder: () => undefined,
};

export const languages = { match: () => 0 };

export const window = {
  tabGroups: { all: [] },
  showWarningMessage: () => Promise.resolve(undefined),
  showInformationMessage: () => Promise.resolve(undefined),
};

export const commands = { executeCommand: () => Promise.resolve(undefined) };

export const l10n = { t: (text: string) => text };
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
