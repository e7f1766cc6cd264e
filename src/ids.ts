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
  renameNote: 'interviewPrep.renameNote',
  revealNote: 'interviewPrep.revealNote',
  copyLink: 'interviewPrep.copyLink',
  deleteNote: 'interviewPrep.deleteNote',
  groupStories: 'interviewPrep.groupStories',
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
  insertSnippet: 'interviewPrep.insertSnippet',
} as const;

export const settings = {
  folder: 'interviewPrep.folder',
  templatesFolder: 'interviewPrep.templates.folder',
  guideFiles: 'interviewPrep.guide.files',
  searchSynonyms: 'interviewPrep.search.synonyms',
} as const;

export const views = {
  search: 'interviewPrep.search',
  guide: 'interviewPrep.guide',
  stories: 'interviewPrep.stories',
  companies: 'interviewPrep.companies',
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
} as const;

/** The scheme of the URIs of the bundled guide: files that can be read and not written. */
export const guideScheme = 'interview-guide';
