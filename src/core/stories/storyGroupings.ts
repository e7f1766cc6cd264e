/** What stories can be grouped by. */
export const storyGroupings = ['theme', 'question', 'company', 'age'] as const;
export type StoryGrouping = (typeof storyGroupings)[number];
