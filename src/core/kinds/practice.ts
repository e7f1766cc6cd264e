import { say } from '../base/message';
import { practiceLogPath } from './practiceFolder';
import type { NoteKind } from './kind';

/** The table of what was practised: there is one, and stopping a session makes it. */
export const practice: NoteKind = {
  id: 'practice',
  name: say('practice log'),
  newTitle: say('New practice log'),
  titleField: 'title',
  fields: [],
  sections: [],
  asks: [],
  pathOf: () => practiceLogPath,
  template: 'practice.md',
};
