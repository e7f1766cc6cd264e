import { say } from '../base/message';
import type { Field, NoteKind, SectionContent, SectionKind } from './kind';
import type { KindWords } from './kindWords';

const fields = [
  { key: 'title', shape: 'text' },
  { key: 'company', shape: 'text' },
  { key: 'role', shape: 'text' },
] as const satisfies readonly Field[];

/** What the outline of the guide says of one of the parts. */
const part = (at: number): SectionContent => ({
  as: 'point',
  section: 'cultural-fit#introduction-outline',
  at,
});

const sections = [
  { id: 'now', content: part(0) },
  { id: 'proof', content: part(1) },
  { id: 'path', content: part(2) },
  { id: 'why_here', content: part(3) },
  { id: 'hand_over', content: part(4) },
] as const satisfies readonly SectionKind[];

export type IntroductionWords = KindWords<typeof fields, typeof sections>;

/** What somebody says of themselves in two minutes, for whichever company or for one. */
export const introduction: NoteKind = {
  id: 'introduction',
  name: say('introduction'),
  newTitle: say('New introduction'),
  titleField: 'title',
  fields,
  sections,
  asks: [
    {
      key: 'title',
      prompt: say('What is it called? A few words that you will recognise it by.'),
      usual: say('Two-minute introduction'),
      required: say('Give the introduction a title.'),
    },
    {
      key: 'company',
      prompt: say('Which company is it for? Leave empty to skip.'),
      placeholder: say('Kestrel Labs'),
      choices: 'companies',
    },
  ],
  pathOf: slug => `introductions/${slug}.md`,
  template: 'introduction.md',
};
