import ignore from 'ignore';

/** A file of ignore patterns and the folder it speaks for, below the repository's root; `''` is the root. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** Whether a git configuration names a remote, so that what is committed may be pushed there. */
export function hasRemote(gitConfig: string): boolean {
  return /^[ \t]*\[remote[ \t]+"[^"\n]+"\]/m.test(gitConfig);
}

/**
 * Whether git leaves this folder alone. `ignoreFiles` come in git's order: `.git/info/exclude` first, then every
 * `.gitignore` from the root down; a later pattern wins, but nothing below an ignored folder comes back.
 */
export function isIgnored(folder: string, ignoreFiles: readonly IgnoreFile[]): boolean {
  const parts = folder.split('/').filter(Boolean);
  return parts.some((_, index) => isLeftOut(parts.slice(0, index + 1).join('/'), ignoreFiles));
}

function isLeftOut(path: string, ignoreFiles: readonly IgnoreFile[]): boolean {
  let ignored = false;
  for (const { folder, text } of ignoreFiles) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (!path.startsWith(prefix) || path === folder) continue;
    const verdict = ignore()
      .add(text)
      .test(`${path.slice(prefix.length)}/`);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}

/** A folder as a line for an ignore file: anchored at the root, with the signs that mean more than themselves escaped. */
export function ignoreLine(folder: string): string {
  return `/${folder.replace(/[\\*?[\]!#]/g, '\\$&').replace(/ +$/, spaces => '\\ '.repeat(spaces.length))}/`;
}

/** What to add to an ignore file so that it has this line, on a line of its own, with the file's own line ends. */
export function lineToAppend(text: string, line: string): string {
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  return `${text === '' || text.endsWith('\n') ? '' : end}${line}${end}`;
}
