import { say } from '../base/message';
import type { NoteKind } from './kind';

const advice = (heading: string) => ({ heading, advice: [`cultural-fit#${heading}`] });

export const story: NoteKind = {
  id: 'story',
  name: say('STAR story'),
  newTitle: say('New STAR story'),
  titleField: 'title',
  fields: [
    { key: 'title', shape: 'text' },
    { key: 'when', shape: 'when', happened: true },
    { key: 'company', shape: 'text' },
    { key: 'role', shape: 'text' },
    { key: 'questions', shape: 'list' },
    { key: 'themes', shape: 'list' },
  ],
  sections: ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Evolution'].map(advice),
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
      placeholder: say('Type to filter or to add your own question'),
      choices: 'behavioural questions',
    },
    {
      key: 'themes',
      prompt: say('Which themes does it show? Pick any, or add your own.'),
      placeholder: say('Type to filter or to add your own theme'),
      choices: 'themes',
    },
  ],
  pathOf: slug => `stories/${slug}.md`,
  template: 'story.md',
};
