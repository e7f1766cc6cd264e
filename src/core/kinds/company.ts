import { say } from '../base/message';
import type { Field, NoteKind, SectionKind } from './kind';
import type { KindWords } from './kindWords';

const fields = [
  { key: 'company', shape: 'text' },
  { key: 'role', shape: 'text' },
  { key: 'stage', shape: 'choice', choices: ['startup', 'scaleup', 'enterprise', 'public'] },
  {
    key: 'status',
    shape: 'choice',
    choices: [
      'saved',
      'applied',
      'screen',
      'interview',
      'offer',
      'accepted',
      'declined',
      'rejected',
      'withdrawn',
      'ghosted',
    ],
    initial: 'saved',
    over: ['accepted', 'declined', 'rejected', 'withdrawn', 'ghosted'],
  },
  { key: 'recruiter', shape: 'text' },
  { key: 'next_action', shape: 'text' },
  { key: 'next_action_on', shape: 'moment' },
  { key: 'interview', shape: 'text' },
  { key: 'interview_on', shape: 'moment', passes: true },
] as const satisfies readonly Field[];

const sections = [
  {
    id: 'why_this_company_and_why_now',
    content: { as: 'headings', section: 'cultural-fit#why-join-now' },
  },
  { id: 'people', advice: ['negotiation#people-across-the-table'] },
  { id: 'process_and_rounds', advice: ['recruiters#first-call'] },
  {
    id: 'questions_to_ask',
    advice: ['questions-to-ask#top'],
    content: { as: 'questions' },
  },
  {
    id: 'red_flags',
    advice: [
      'questions-to-ask#red-flags-support',
      'questions-to-ask#red-flags-blocker',
      'questions-to-ask#red-flags-market',
      'questions-to-ask#red-flags-runway',
    ],
  },
  {
    id: 'present_your_project',
    advice: ['cultural-fit#project-tips'],
    content: { as: 'headings', section: 'cultural-fit#present-project' },
  },
  {
    id: 'stories_to_tell',
    advice: ['cultural-fit#bank-of-stories', 'cultural-fit#pick-examples'],
  },
  {
    id: 'feedback',
    advice: ['feedback#debrief', 'feedback#what-to-say'],
  },
] as const satisfies readonly SectionKind[];

export type CompanyWords = KindWords<typeof fields, typeof sections>;

export const company: NoteKind = {
  id: 'company',
  name: say('company dossier'),
  newTitle: say('New company dossier'),
  titleField: 'company',
  fields,
  alsoRead: [
    { key: 'deadline', shape: 'moment' },
    { key: 'my_deadline', shape: 'moment' },
  ],
  sections,
  asks: [
    {
      key: 'company',
      prompt: say('Which company is it?'),
      placeholder: say('Kestrel Labs'),
      required: say('Give the company a name.'),
    },
    {
      key: 'role',
      prompt: say('Which role is it? Leave empty to skip.'),
      placeholder: say('Staff engineer'),
    },
    { key: 'stage', prompt: say('What stage is the company at? Startups get their own questions.') },
    {
      key: 'recruiter',
      prompt: say('Who is your recruiter? Leave empty to skip.'),
      placeholder: say('Mina Okafor'),
    },
  ],
  // Its tab says whose it is.
  pathOf: slug => `companies/${slug}/${slug}.md`,
  formerPathOf: slug => `companies/${slug}/dossier.md`,
  template: 'company.md',
};
