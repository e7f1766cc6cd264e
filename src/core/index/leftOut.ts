import { collate } from '../base/collate';
import { say, type Message } from '../base/message';
import type { Unreadable } from '../ports';
import type { Note } from '../notes/note';
import { whyUnread } from './unreadNote';

/** Why something among the notes is not shown. */
export type WhyLeftOut =
  'deep' | 'elsewhere' | 'nowhere' | 'link' | 'special' | 'unseen' | 'file' | 'many' | 'folders' | Unreadable;

/** Something below a notes folder that a listing has found and left out, or that cannot be read. */
export interface LeftOut {
  /** Key of the notes folder. */
  readonly root: string;
  /** Path below it; empty for the notes folder itself. */
  readonly path: string;
  readonly why: WhyLeftOut;
  /** What an editor can open, to see what is the matter. */
  readonly note?: Note;
}

/** What listings have left out, and the files among the notes that could not be read. */
export function allLeftOut(listed: readonly LeftOut[], notes: readonly Note[]): readonly LeftOut[] {
  const unread = notes.flatMap(note => {
    const why = whyUnread(note);
    return why ? [{ root: note.root, path: note.path, why, note }] : [];
  });
  return [...listed, ...unread].sort((a, b) => collate(a.root, b.root) || collate(a.path, b.path));
}

/** How many folders below each other are looked into. */
export const deepest = 32;
/** More markdown files than that are not somebody's interview notes, and must not fill the memory. */
export const mostFiles = 100_000;
/** More folders than that would keep the disk busy. */
export const mostFolders = 50_000;

/** The reason, as it stands behind the name of what was left out. */
export const whyLeftOut: Readonly<Record<WhyLeftOut, Message>> = {
  deep: say('more than {0} folders deep', deepest),
  elsewhere: say('a link that leads out of the workspace folder'),
  nowhere: say('a link that leads nowhere'),
  link: say('a link, and links are not followed here'),
  special: say('a pipe or a device, not a file'),
  unseen: say('cannot be looked into'),
  file: say('a file, where the notes folder should be'),
  many: say('holds more than {0} markdown files; the others are not shown', mostFiles),
  folders: say('holds more than {0} folders; the others are not looked into', mostFolders),
  size: say('larger than 2 MB'),
  utf16: say('saved as UTF-16'),
  utf32: say('saved as UTF-32'),
  encoding: say('not saved as UTF-8'),
  binary: say('not text'),
  failed: say('cannot be read'),
};

/** What was left out, in one sentence that says where to find it. */
export function leftOutWords(all: readonly LeftOut[]): Message {
  return all.length === 1
    ? say('1 file or folder among your notes is not shown. The last row of the stories says why.')
    : say(
        '{0} files or folders among your notes are not shown. The last row of the stories says why.',
        all.length,
      );
}
