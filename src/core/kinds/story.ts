import { say } from '../base/message';
import type { Field, NoteKind, SectionKind } from './kind';
import type { KindWords } from './kindWords';

const fields = [
  { key: 'title', shape: 'text' },
  { key: 'when', shape: 'when', happened: true },
  { key: 'company', shape: 'text' },
  { key: 'role', shape: 'text' },
  { key: 'questions', shape: 'list' },
  { key: 'themes', shape: 'list' },
] as const satisfies readonly Field[];

const sections = [
  { id: 'situation', advice: ['cultural-fit#situation'] },
  { id: 'task', advice: ['cultural-fit#task'] },
  { id: 'action', advice: ['cultural-fit#action'] },
  { id: 'result', advice: ['cultural-fit#result'] },
  { id: 'learning', advice: ['cultural-fit#learning'] },
  { id: 'evolution', advice: ['cultural-fit#evolution'] },
] as const satisfies readonly SectionKind[];

export type StoryWords = KindWords<typeof fields, typeof sections>;

export const story: NoteKind = {
  id: 'story',
  name: say('STAR story'),
  newTitle: say('New STAR story'),
  titleField: 'title',
  fields,
  sections,
  asks: [
    {
      key: 'title',
      prompt: say('What is the story? A few words that you will recognise it by.'),
      placeholder: say('Moved the billing service without an outage'),
      required: say('Give the story a title.'),
    },
    {
      key: 'questions',
      prompt: say('Which questions does it answer? Pick any, type to filter, or add your own.'),
      placeholder: say('Questions that this story answers. Type to find one or to add your own'),
      choices: 'behavioural questions',
    },
    {
      key: 'themes',
      prompt: say('Which themes does it show? Pick any, or add your own.'),
      placeholder: say('Themes that it shows. Type to find one or to add your own'),
      choices: 'themes',
    },
    {
      key: 'when',
      prompt: say('When was it? A month is enough. Leave empty to skip.'),
      placeholder: say('March 2025'),
    },
    {
      key: 'company',
      prompt: say('Where was it? Leave empty to skip.'),
      placeholder: say('The company, or the project'),
    },
  ],
  pathOf: slug => `stories/${slug}.md`,
  template: 'story.md',
};
