import { say } from '../../core/base/message';
import { guideLeftOutWords, type GuideLeftOut } from '../../core/guide/guideLeftOut';
import { settings } from '../../manifest/ids';
import { offerSetting, warn } from '../shown/tell';

/** Says of what the setting names and is not part of the guide why it is not. */
export interface Complaints {
  /** Says what was not said before. */
  add(leftOut: readonly GuideLeftOut[]): void;
  /** Says all of it again when it comes again: the setting is another. */
  forget(): void;
}

export function complainOnce(): Complaints {
  const told = new Set<string>();
  return {
    add(leftOut) {
      const news = leftOut.filter(({ name, why }) => !told.has(`${why} ${name}`));
      if (news.length === 0) return;
      for (const { name, why } of news) told.add(`${why} ${name}`);
      warn(guideLeftOutWords(news), offerSetting(say('Open settings'), settings.guideFiles));
    },
    forget() {
      told.clear();
    },
  };
}
