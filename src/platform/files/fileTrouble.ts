import type * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';

/** A place in the extension's own storage that cannot be used, though it was put right as far as that goes. */
export class StorageTrouble extends Error {
  constructor(readonly place: vscode.Uri) {
    super('The storage of the extension cannot be used');
  }
}

/** A link on the way to a file: what is written there would be somewhere else than where it seems to be. */
export class LinkTrouble extends Error {
  constructor(
    /** Its name. */
    readonly link: string,
    /** Whether it is a folder above the file, and not the file itself. */
    readonly isAbove: boolean,
    readonly leads: 'out' | 'nowhere',
  ) {
    super('A link is not followed there');
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
  return /\b(EROFS|ENOSPC|EDQUOT|EACCES|EPERM|ENAMETOOLONG|ENOTDIR|ELOOP)\b/.exec(error.message)?.[1] ?? code;
}

export function isNotFound(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'FileNotFound' || code === 'ENOENT' || code === 'EntryNotFound';
}

function linkTrouble({ link, isAbove, leads }: LinkTrouble, name: string): Message {
  if (leads === 'nowhere')
    return isAbove
      ? say(
          '{0} was not written: the folder {1} is a link that leads nowhere. Remove the link first.',
          name,
          link,
        )
      : say('{0} was not changed: it is a link that leads nowhere. Remove the link first.', link);
  return isAbove
    ? say(
        '{0} was not written: the folder {1} is a link that leads out of the workspace. Use another folder, or open that one.',
        name,
        link,
      )
    : say(
        '{0} was not changed: it is a link that leads out of the workspace. Put the file itself here, or change it where it is.',
        link,
      );
}

/** A failed write in a sentence that says what the user can do. `name` is what was to be written. */
export function writeTrouble(error: unknown, name: string): Message {
  if (error instanceof RefusedTrouble) return error.why;
  if (error instanceof StorageTrouble)
    return say(
      '{0} was left as it is: the extension cannot write to its own folder {1}. Allow writing there, or delete that folder.',
      name,
      error.place.fsPath,
    );
  if (error instanceof LinkTrouble) return linkTrouble(error, name);
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
