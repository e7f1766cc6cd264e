import { deepest } from './leftOut';

/** Files that no listing shows and folders that it does not enter begin with a dot, or hold packages. */
const passedOver = /^(\.|node_modules$)/;

/** Whether the notes of a folder with this name are listed. */
export function isListedFolder(name: string): boolean {
  return !passedOver.test(name);
}

/** Whether a file with this name is listed as a note. */
export function isListedFile(name: string): boolean {
  return /\.(md|markdown)$/i.test(name) && !passedOver.test(name);
}

/**
 * Whether a listing of the notes folder shows a file at this path below it. `apart` is a folder below it whose
 * files are no notes, such as that of the templates.
 */
export function isListedPath(path: string, apart?: string): boolean {
  const names = path.split('/');
  const file = names.pop() ?? '';
  return isListedFile(file) && names.length <= deepest && areListedFolders(names, apart);
}

/** The same for a folder at this path. */
export function isListedFolderPath(path: string, apart?: string): boolean {
  return areListedFolders(path.split('/'), apart);
}

function areListedFolders(names: readonly string[], apart: string | undefined): boolean {
  if (!names.every(isListedFolder)) return false;
  const path = names.join('/');
  return apart === undefined || !(path === apart || path.startsWith(`${apart}/`));
}
