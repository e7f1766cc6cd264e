/** Every setting of package.json. A test compares the two, and so it does with the views. Commands: see commands.ts. */
export const settings = {
  folder: 'interviewPrep.folder',
  templatesFolder: 'interviewPrep.templates.folder',
  guideFiles: 'interviewPrep.guide.files',
  searchSynonyms: 'interviewPrep.search.synonyms',
  deadlineSources: 'interviewPrep.deadlines.sources',
  deadlineReminders: 'interviewPrep.deadlines.reminders',
  interviewReminders: 'interviewPrep.deadlines.interviewReminders',
  interviewMinutes: 'interviewPrep.calendar.interviewMinutes',
  name: 'interviewPrep.name',
  sessionMinutes: 'interviewPrep.sessions.minutes',
  codingSplit: 'interviewPrep.sessions.codingSplit',
  designSplit: 'interviewPrep.sessions.designSplit',
  sessionAdvice: 'interviewPrep.sessions.designAdvice',
  sessionNudges: 'interviewPrep.sessions.nudges',
  sums: 'interviewPrep.sums',
} as const;

export const views = {
  search: 'interviewPrep.search',
  guide: 'interviewPrep.guide',
  stories: 'interviewPrep.stories',
  companies: 'interviewPrep.companies',
} as const;

/** The types of our pages among the editors. */
export const pages = {
  timeline: 'interviewPrep.timeline',
} as const;

export const walkthroughs = {
  firstSteps: 'firstSteps',
} as const;

/** What the `when` of a menu or of a welcome text can ask. */
export const contexts = {
  /** Whether the notes have been read. */
  loaded: 'interviewPrep.loaded',
  hasNotes: 'interviewPrep.hasNotes',
  hasStories: 'interviewPrep.hasStories',
  hasCompanies: 'interviewPrep.hasCompanies',
  /** Whether there are markdown files in a notes folder that do not say what they are. */
  hasOtherFiles: 'interviewPrep.hasOtherFiles',
  /** What of the user's own there is, the sample left out: the walkthrough's steps are done when there is such a thing. */
  hasOwnStories: 'interviewPrep.hasOwnStories',
  hasOwnCompanies: 'interviewPrep.hasOwnCompanies',
  hasOwnDeadlines: 'interviewPrep.hasOwnDeadlines',
  /** Whether a search has led somewhere. */
  hasSearched: 'interviewPrep.hasSearched',
  /** Whether the user's own notes are where no repository with a remote carries them away. */
  isPrivate: 'interviewPrep.isPrivate',
  /** Whether a practice session runs. */
  inSession: 'interviewPrep.inSession',
} as const;

/** The scheme of the URIs of the bundled guide: files that can be read and not written. */
export const guideScheme = 'interview-guide';

/** The scheme of the document in which a letter is shown while it is chosen. */
export const letterScheme = 'interview-letter';
