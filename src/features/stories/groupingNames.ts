import { say, type Message } from '../../core/base/message';
import type { StoryGrouping } from '../../core/stories/storyGroupings';

/** The ways to group stories, as they stand behind the title of the view. */
export const groupingNames: Readonly<Record<StoryGrouping, Message>> = {
  theme: say('by theme'),
  question: say('by question'),
  company: say('by company'),
  age: say('by age'),
};
