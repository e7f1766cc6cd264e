import { say, type Message } from '../base/message';

/** Why a folder that was written into the settings is not the one that is used. */
export type WhyIgnored = 'outside' | 'absolute' | 'empty';

/** A path below the workspace folder, `''` for that folder itself; or why what is written is none. */
export type FolderSetting = { readonly path: string } | { readonly ignored: WhyIgnored };

/** Reads a setting that names a folder inside the workspace folder, with the separators of any system. */
export function readFolderSetting(written: unknown): FolderSetting {
  const text = typeof written === 'string' ? written.trim().replaceAll('\\', '/') : '';
  if (text === '') return { ignored: 'empty' };
  if (elsewhere.test(text)) return { ignored: 'absolute' };
  const parts = text
    .split('/')
    .map(part => part.trim())
    .filter(part => part !== '' && part !== '.');
  if (parts.includes('..')) return { ignored: 'outside' };
  const path = parts.join('/');
  return elsewhere.test(path) ? { ignored: 'absolute' } : { path };
}

/** Paths that begin at a disk, at home or at a variable: VS Code puts nothing in its place here. */
const elsewhere = /^(\/|~(\/|$)|[a-z]:(\S|$)|[a-z][\w+.-]*:\/\/|\$\{)/i;

/** Tells the user of an ignored setting. `used` is the path that holds instead. */
export function ignoredFolderWords(setting: string, written: string, why: WhyIgnored, used: string): Message {
  switch (why) {
    case 'empty':
      return say(
        'The setting {0} is ignored: it is empty. Write “.” for the workspace folder itself. The folder “{1}” is used instead.',
        setting,
        used,
      );
    case 'absolute':
      return say(
        'The setting {0} is ignored: “{1}” is not a path inside the workspace folder. The folder “{2}” is used instead.',
        setting,
        written,
        used,
      );
    case 'outside':
      return say(
        'The setting {0} is ignored: “{1}” leads out of the workspace folder. The folder “{2}” is used instead.',
        setting,
        written,
        used,
      );
  }
}
