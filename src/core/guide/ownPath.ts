import { globExpression, isPattern } from '../base/glob';

/** Where a path of the setting begins. */
type PathStart = 'workspace' | 'home' | 'disk';

/** One entry of the setting for guide files of the user's own. */
export interface OwnPath {
  readonly written: string;
  readonly start: PathStart;
  /** From there to the file, or to the folder below which the pattern looks. */
  readonly base: string;
  /** What the paths below the base are compared with; without one, it is the base itself, file or folder. */
  readonly pattern: RegExp | undefined;
}

const markdownName = /\.(md|markdown|mdown|mkd|mdx|txt)$/i;

/** Reads an entry; `undefined` for one that says nothing, or leads out of the workspace. */
export function ownPath(written: unknown): OwnPath | undefined {
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const path = written.trim().replaceAll('\\', '/');
  const start = /^~(\/|$)/.test(path) ? 'home' : /^(\/|[a-z]:\/)/i.test(path) ? 'disk' : 'workspace';
  const parts = path
    .replace(/^~/, '')
    .split('/')
    .filter(part => part !== '' && part !== '.');
  if (parts.length === 0 || (start === 'workspace' && parts.includes('..'))) return undefined;
  const at = parts.findIndex(isPattern);
  if (at < 0) return { written, start, base: parts.join('/'), pattern: undefined };
  const pattern = globExpression(parts.slice(at).join('/'));
  return { written, start, base: parts.slice(0, at).join('/'), pattern };
}

/** Whether a file below the base is meant; `below` is empty for the base itself. */
export function isMeant({ pattern }: OwnPath, below: string): boolean {
  if (below === '') return pattern === undefined;
  return markdownName.test(below) && (pattern?.test(below) ?? true);
}
