import { say, type Message } from '../base/message';

/** Why something among the notes is not shown. */
export type WhyLeftOut =
  'deep' | 'elsewhere' | 'nowhere' | 'link' | 'special' | 'unseen' | 'file' | 'many' | 'folders';

/** Something below a notes folder that a listing has found and left out. */
export interface LeftOut {
  /** Key of the notes folder. */
  readonly root: string;
  /** Path below it; empty for the notes folder itself. */
  readonly path: string;
  readonly why: WhyLeftOut;
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
