/** Every id that package.json contributes, once. A test compares the two, and both with what is registered. */
export const commands = {
  newStory: 'interviewPrep.newStory',
  newStoryHere: 'interviewPrep.newStoryHere',
  newCompany: 'interviewPrep.newCompany',
  newCompanyHere: 'interviewPrep.newCompanyHere',
  newNegotiation: 'interviewPrep.newNegotiation',
  newNegotiationHere: 'interviewPrep.newNegotiationHere',
  openNote: 'interviewPrep.openNote',
  openNoteToSide: 'interviewPrep.openNoteToSide',
  setStatus: 'interviewPrep.setStatus',
  setNextAction: 'interviewPrep.setNextAction',
  setInterviewDate: 'interviewPrep.setInterviewDate',
  noteAnswer: 'interviewPrep.noteAnswer',
  addQuestions: 'interviewPrep.addQuestions',
  renameNote: 'interviewPrep.renameNote',
  revealNote: 'interviewPrep.revealNote',
  copyLink: 'interviewPrep.copyLink',
  deleteNote: 'interviewPrep.deleteNote',
  groupStories: 'interviewPrep.groupStories',
  showDeadlines: 'interviewPrep.showDeadlines',
  setDeadline: 'interviewPrep.setDeadline',
  refresh: 'interviewPrep.refresh',
  searchGuide: 'interviewPrep.searchGuide',
  searchNotes: 'interviewPrep.searchNotes',
  quickSearchGuide: 'interviewPrep.quickSearchGuide',
  quickSearchNotes: 'interviewPrep.quickSearchNotes',
  clearRecentSearches: 'interviewPrep.clearRecentSearches',
  openGuideSection: 'interviewPrep.openGuideSection',
  openGuideSource: 'interviewPrep.openGuideSource',
  copyGuideLink: 'interviewPrep.copyGuideLink',
  insertGuideSection: 'interviewPrep.insertGuideSection',
  showTimeline: 'interviewPrep.showTimeline',
  askForTime: 'interviewPrep.askForTime',
  askToHurry: 'interviewPrep.askToHurry',
  exportCalendar: 'interviewPrep.exportCalendar',
  addToCalendar: 'interviewPrep.addToCalendar',
  addLogEntry: 'interviewPrep.addLogEntry',
  insertLetter: 'interviewPrep.insertLetter',
  copyLetter: 'interviewPrep.copyLetter',
  updateOthers: 'interviewPrep.updateOthers',
  newCodingSession: 'interviewPrep.newCodingSession',
  newDesignSession: 'interviewPrep.newDesignSession',
  steerSession: 'interviewPrep.steerSession',
  stopSession: 'interviewPrep.stopCodingSession',
  copyResult: 'interviewPrep.copyResult',
  redactCopy: 'interviewPrep.redactCopy',
  clearCaches: 'interviewPrep.clearCaches',
  insertSnippet: 'interviewPrep.insertSnippet',
} as const;

export const settings = {
  folder: 'interviewPrep.folder',
  templatesFolder: 'interviewPrep.templates.folder',
  guideFiles: 'interviewPrep.guide.files',
  searchSynonyms: 'interviewPrep.search.synonyms',
  deadlineSources: 'interviewPrep.deadlines.sources',
  deadlineReminders: 'interviewPrep.deadlines.reminders',
  name: 'interviewPrep.name',
  sessionMinutes: 'interviewPrep.sessions.minutes',
  codingSplit: 'interviewPrep.sessions.codingSplit',
  designSplit: 'interviewPrep.sessions.designSplit',
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

/** What the `when` of a menu or of a welcome text can ask. */
export const contexts = {
  /** Whether the notes have been read. */
  loaded: 'interviewPrep.loaded',
  hasNotes: 'interviewPrep.hasNotes',
  hasStories: 'interviewPrep.hasStories',
  hasCompanies: 'interviewPrep.hasCompanies',
  /** Whether there are markdown files in a notes folder that do not say what they are. */
  hasOtherFiles: 'interviewPrep.hasOtherFiles',
  /** Whether a practice session runs. */
  inSession: 'interviewPrep.inSession',
} as const;

/** The scheme of the URIs of the bundled guide: files that can be read and not written. */
export const guideScheme = 'interview-guide';

/** The scheme of the document in which a letter is shown while it is chosen. */
export const letterScheme = 'interview-letter';
