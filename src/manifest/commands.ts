import * as v from 'valibot';
import { deadlineKeys } from '../core/deadlines/deadlineKeys';
import { occasions } from '../core/letters/occasions';
import { bare, calledWith, some } from './command';

/** Where a calendar file goes: to the calendar of this machine, into a file, or before the user's eyes. */
export const calendarDestinations = ['calendar', 'file', 'text'] as const;

const deadline = { uri: v.string(), key: v.picklist(deadlineKeys) };
/** What is known where a letter is asked for, beyond what the notes say: see core/letters/context.ts. */
const context = some(
  v.object({
    offer: some(v.string()),
    interview: some(v.string()),
    myDeadline: some(v.string()),
    reason: some(v.string()),
  }),
);
/** The letter that is meant, the note whose facts fill it, and whether it opens in a document of its own. */
const letter = v.object({
  letter: some(v.string()),
  note: some(v.string()),
  untitled: some(v.boolean()),
  context,
});
/** No result of a sum is longer: whoever else calls has nothing to put on the clipboard. */
const result = v.pipe(v.string(), v.maxLength(200));

/**
 * Every command of package.json, once, with what may come with it. A test compares the two, and both with what is
 * registered. What a command is called on (a row, a file) comes with any of them: see platform/commands/calledOn.ts.
 */
export const commands = {
  newStory: bare('interviewPrep.newStory'),
  newStoryHere: bare('interviewPrep.newStoryHere'),
  newIntroduction: bare('interviewPrep.newIntroduction'),
  newIntroductionHere: bare('interviewPrep.newIntroductionHere'),
  newCompany: bare('interviewPrep.newCompany'),
  newCompanyHere: bare('interviewPrep.newCompanyHere'),
  newNegotiation: bare('interviewPrep.newNegotiation'),
  newNegotiationHere: bare('interviewPrep.newNegotiationHere'),
  openNote: bare('interviewPrep.openNote'),
  openNoteToSide: bare('interviewPrep.openNoteToSide'),
  /** The note and the status where both are known; `ended` asks only how it ended. */
  setStatus: calledWith(
    'interviewPrep.setStatus',
    v.object({ note: some(v.string()), status: some(v.string()), ended: some(v.boolean()) }),
    {},
  ),
  setNextAction: bare('interviewPrep.setNextAction'),
  setInterviewDate: bare('interviewPrep.setInterviewDate'),
  moveDate: bare('interviewPrep.moveDate'),
  markDone: bare('interviewPrep.markDone'),
  noteAnswer: bare('interviewPrep.noteAnswer'),
  addQuestions: bare('interviewPrep.addQuestions'),
  renameNote: bare('interviewPrep.renameNote'),
  revealNote: bare('interviewPrep.revealNote'),
  copyLink: bare('interviewPrep.copyLink'),
  deleteNote: bare('interviewPrep.deleteNote'),
  groupStories: bare('interviewPrep.groupStories'),
  showDeadlines: calledWith('interviewPrep.showDeadlines', v.optional(v.object(deadline)), undefined),
  setDeadline: calledWith(
    'interviewPrep.setDeadline',
    v.object({ uri: some(deadline.uri), key: some(deadline.key) }),
    {},
  ),
  refresh: bare('interviewPrep.refresh'),
  searchGuide: bare('interviewPrep.searchGuide'),
  searchNotes: bare('interviewPrep.searchNotes'),
  quickSearchGuide: bare('interviewPrep.quickSearchGuide'),
  quickSearchNotes: bare('interviewPrep.quickSearchNotes'),
  clearRecentSearches: bare('interviewPrep.clearRecentSearches'),
  openGuideSection: bare('interviewPrep.openGuideSection'),
  openGuideSource: bare('interviewPrep.openGuideSource'),
  copyGuideLink: bare('interviewPrep.copyGuideLink'),
  insertGuideSection: bare('interviewPrep.insertGuideSection'),
  showTimeline: bare('interviewPrep.showTimeline'),
  /** The id of a collision, or of a row that ends with it. */
  askForTime: calledWith('interviewPrep.askForTime', v.string(), ''),
  askToHurry: calledWith('interviewPrep.askToHurry', v.string(), ''),
  exportCalendar: calledWith(
    'interviewPrep.exportCalendar',
    v.optional(v.object({ ...deadline, to: some(v.picklist(calendarDestinations)) })),
    undefined,
  ),
  addToCalendar: bare('interviewPrep.addToCalendar'),
  addLogEntry: calledWith('interviewPrep.addLogEntry', v.object({ note: some(v.string()) }), {}),
  insertLetter: calledWith('interviewPrep.insertLetter', letter, {}),
  copyLetter: calledWith('interviewPrep.copyLetter', letter, {}),
  updateOthers: calledWith(
    'interviewPrep.updateOthers',
    v.object({ occasion: some(v.picklist(occasions)), note: some(v.string()), context }),
    {},
  ),
  startSession: bare('interviewPrep.startSession'),
  newCodingSession: bare('interviewPrep.newCodingSession'),
  newDesignSession: bare('interviewPrep.newDesignSession'),
  steerSession: bare('interviewPrep.steerSession'),
  stopSession: bare('interviewPrep.stopCodingSession'),
  copyResult: calledWith('interviewPrep.copyResult', v.optional(result), undefined),
  redactCopy: bare('interviewPrep.redactCopy'),
  clearCaches: bare('interviewPrep.clearCaches'),
  checkPrivacy: bare('interviewPrep.checkPrivacy'),
  getStarted: bare('interviewPrep.getStarted'),
  trySample: bare('interviewPrep.trySample'),
  nextGap: bare('interviewPrep.nextGap'),
  /** A key can name the snippet by its prefix: `{ "snippet": "ivlog" }`. */
  insertSnippet: calledWith('interviewPrep.insertSnippet', v.object({ snippet: some(v.string()) }), {}),
} as const;

/** What comes with a command. */
export type CallOf<C> = C extends { readonly reads: (argument: unknown) => infer Call } ? Call : never;
