import { say } from '../../core/base/message';
import { storyGroupings, type StoryGrouping } from '../../core/stories/storyGroupings';
import { pickOne } from '../../platform/asking/pickOne';
import { groupingNames } from './groupingNames';

/** Asks how the stories are to be grouped. */
export async function pickGrouping(now: StoryGrouping): Promise<StoryGrouping | undefined> {
  const ways = storyGroupings.map(by => ({ value: by, label: groupingNames[by], isNow: by === now }));
  return (await pickOne(say('Group stories'), ways))?.value;
}
