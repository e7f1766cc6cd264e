import * as vscode from 'vscode';
import { hasRemote, isIgnored, type IgnoreFile } from '../../core/privacy/exposure';
import { readRegular } from '../../platform/files/readRegular';

export interface Exposure {
  /** The repository's own folder, `.git` or where that points. */
  readonly gitFolder: vscode.Uri;
  /** The top of the work tree. */
  readonly root: vscode.Uri;
  /** The notes folder, below the top. */
  readonly path: string;
}

/** How a commit could carry the notes away: the repository around them that has a remote and does not ignore them. */
export async function gitExposure(notes: vscode.Uri): Promise<Exposure | undefined> {
  const repository = await repositoryAround(notes);
  if (!repository) return undefined;
  const { root, gitFolder } = repository;
  if (!hasRemote(await textOf(vscode.Uri.joinPath(gitFolder, 'config')))) return undefined;
  const path = notes.path.slice(root.path.length).replace(/^\/+/, '');
  const ignoreFiles: IgnoreFile[] = [
    { folder: '', text: await textOf(vscode.Uri.joinPath(gitFolder, 'info', 'exclude')) },
  ];
  const parts = path.split('/');
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join('/');
    const file = vscode.Uri.joinPath(root, folder, '.gitignore');
    // Git follows no link there: what such a file says does not hold.
    ignoreFiles.push({ folder, text: (await isLink(file)) ? '' : await textOf(file) });
  }
  return isIgnored(path, ignoreFiles) ? undefined : { gitFolder, root, path };
}

async function repositoryAround(
  notes: vscode.Uri,
): Promise<Pick<Exposure, 'root' | 'gitFolder'> | undefined> {
  for (let root = notes; ; root = vscode.Uri.joinPath(root, '..')) {
    const git = vscode.Uri.joinPath(root, '.git');
    const type = await typeOf(git);
    if (type !== undefined && type & vscode.FileType.Directory) return { root, gitFolder: git };
    if (type !== undefined) return { root, gitFolder: await linkedGitFolder(root, git) };
    if (root.path === '/' || root.path === vscode.Uri.joinPath(root, '..').path) return undefined;
  }
}

/** In a linked work tree or a submodule, `.git` is a file that says where the repository is. */
async function linkedGitFolder(root: vscode.Uri, file: vscode.Uri): Promise<vscode.Uri> {
  const target = /^gitdir: (.+)$/m.exec(await textOf(file))?.[1]?.trim() ?? '.git';
  const folder = at(root, target);
  const common = (await textOf(vscode.Uri.joinPath(folder, 'commondir'))).trim();
  return common === '' ? folder : at(folder, common);
}

const at = (base: vscode.Uri, path: string) =>
  /^([A-Za-z]:)?[\\/]/.test(path)
    ? base.with({ path: vscode.Uri.file(path).path })
    : vscode.Uri.joinPath(base, path);

export async function isLink(uri: vscode.Uri): Promise<boolean> {
  return ((await typeOf(uri)) ?? vscode.FileType.Unknown) >= vscode.FileType.SymbolicLink;
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    // Not there, or not to be seen: no repository that we know of.
    return undefined;
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await readRegular(uri));
  } catch {
    // A file that is not there says nothing.
    return '';
  }
}
