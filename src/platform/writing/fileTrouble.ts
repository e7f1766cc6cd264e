import type * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';

/** A place in the extension's own storage that cannot be used, though it was put right as far as that goes. */
export class OwnPlaceTrouble extends Error {
  constructor(readonly place: vscode.Uri) {
    super('The storage of the extension cannot be used');
  }
}

/** A new file that a link would put somewhere else than where it seems to be. */
export class OutsideTrouble extends Error {
  constructor() {
    super('The folder leads out of the workspace');
  }
}

/** A write that was refused before it was tried. */
export class RefusedTrouble extends Error {
  constructor(readonly why: Message) {
    super('The write was refused');
  }
}

/** Why the world would not let us write, as far as it said. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /\b(EROFS|ENOSPC|EDQUOT|EACCES|EPERM|ENAMETOOLONG|ENOTDIR)\b/.exec(error.message)?.[1] ?? code;
}

export function isNotFound(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'FileNotFound' || code === 'ENOENT' || code === 'EntryNotFound';
}

/** A failed write in a sentence that says what the user can do. `name` is what was to be written. */
export function writeTrouble(error: unknown, name: string): Message {
  if (error instanceof RefusedTrouble) return error.why;
  if (error instanceof OwnPlaceTrouble)
    return say(
      '{0} was left as it is: the extension cannot write to its own folder {1}. Allow writing there, or delete that folder.',
      name,
      error.place.fsPath,
    );
  if (error instanceof OutsideTrouble)
    return say(
      '{0} was not written: its folder is a link that leads out of the workspace. Choose another folder.',
      name,
    );
  switch (codeOf(error)) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'NoPermissions':
      return say(
        '{0} cannot be written: the folder is read-only. Allow writing there, or choose another folder.',
        name,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return say('{0} cannot be written: the disk is full. Free some space and try again.', name);
    case 'ENAMETOOLONG':
      return say('{0} cannot be written: its path is too long here. Choose a shorter title.', name);
    case 'ENOTDIR':
    case 'FileNotADirectory':
    case 'FileExists':
      return say('{0} cannot be written: a file is where its folder should be.', name);
    default:
      return say('{0} cannot be written here. Check that the folder exists and can be changed.', name);
  }
}
