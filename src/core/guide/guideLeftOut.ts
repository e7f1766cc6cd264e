import { say, type Message } from '../base/message';
import type { Unreadable } from '../ports';

/** Why something that the setting names is not part of the user's guide. */
type WhyNotGuide =
  'missing' | 'many' | 'deep' | 'elsewhere' | 'nowhere' | 'link' | 'special' | 'unseen' | Unreadable;

export interface GuideLeftOut {
  /** The entry of the setting, or the path of what was found there. */
  readonly name: string;
  readonly why: WhyNotGuide;
}

/** How many files of the user's own are taken into the guide, and in how many folders below each other. */
export const mostGuideFiles = 2000;
export const deepestGuideFolder = 16;
export const largestGuideFile = 5 * 1024 * 1024;

/** The first of many are named. */
const mostNamed = 5;

/** What is not part of the guide, and why, in one message. */
export function guideLeftOutWords(all: readonly GuideLeftOut[]): Message {
  const [first] = all;
  if (first && all.length === 1) return alone(first);
  const named = all.slice(0, mostNamed).map(({ name, why }) => say('{0} ({1})', name, reasons[why]));
  const more = all.length - named.length;
  return say('{0} guide files or folders of your own are not used, or not all of them: {1}.', all.length, [
    ...named,
    ...(more > 0 ? [say('and {0} more', more)] : []),
  ]);
}

function alone({ name, why }: GuideLeftOut): Message {
  if (why === 'missing') return say('Your own guide file {0} cannot be found here.', name);
  if (why === 'size') return say('{0} is larger than 5 MB, so it is not part of your guide.', name);
  if (why === 'many')
    return say(
      'Only the first {0} of your own guide files are used. Name a smaller folder, or single files.',
      mostGuideFiles,
    );
  if (why === 'utf16' || why === 'utf32')
    return say(
      '{0} is saved as {1}, so it is not part of your guide. Save it as UTF-8: run “Change File Encoding”, then “Save with Encoding”.',
      name,
      why === 'utf16' ? 'UTF-16' : 'UTF-32',
    );
  return say('{0} is not part of your guide: {1}.', name, reasons[why]);
}

const reasons: Readonly<Record<WhyNotGuide, Message>> = {
  missing: say('cannot be found'),
  many: say('more than {0} files', mostGuideFiles),
  deep: say('more than {0} folders deep', deepestGuideFolder),
  elsewhere: say('a link that leads out of the workspace folder'),
  nowhere: say('a link that leads nowhere'),
  link: say('a link that is not followed'),
  special: say('a pipe or a device, not a file'),
  unseen: say('cannot be looked into'),
  size: say('larger than 5 MB'),
  utf16: say('saved as UTF-16'),
  utf32: say('saved as UTF-32'),
  encoding: say('not saved as UTF-8'),
  binary: say('not text'),
  failed: say('cannot be read'),
};
