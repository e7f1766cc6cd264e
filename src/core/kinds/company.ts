import { say } from '../base/message';
import type { NoteKind } from './kind';

/** The section of a dossier that holds its checklist. */
export const questionsHeading = 'Questions to ask';

export const company: NoteKind = {
  id: 'company',
  name: say('company dossier'),
  newTitle: say('New company dossier'),
  titleField: 'company',
  fields: [
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
  ],
  alsoRead: [
    { key: 'deadline', shape: 'moment' },
    { key: 'my_deadline', shape: 'moment' },
  ],
  sections: [
    {
      heading: 'Why this company, and why now',
      content: { as: 'headings', of: 'cultural-fit#Why join this company now?' },
    },
    { heading: 'People', advice: ['negotiation#Understand the people across the table'] },
    { heading: 'Process and rounds', advice: ['recruiters#What to find out on the first call'] },
    {
      heading: questionsHeading,
      advice: ['questions-to-ask#Questions to ask the company'],
      content: { as: 'questions' },
    },
    {
      heading: 'Red flags',
      advice: [
        'questions-to-ask#Red flags in IT support',
        'questions-to-ask#Red flags: someone blocks every improvement',
        'questions-to-ask#Red flags about product-market fit',
        'questions-to-ask#Red flags about money and runway',
      ],
    },
    {
      heading: 'Present your project',
      advice: ['cultural-fit#Tips for the project presentation'],
      content: { as: 'headings', of: 'cultural-fit#Present your current project' },
    },
    {
      heading: 'Stories to tell',
      advice: ['cultural-fit#Build a small bank of stories', 'cultural-fit#How to pick examples'],
    },
    {
      heading: 'Feedback',
      advice: ['feedback#Debrief yourself after each interview', 'feedback#What to say in your feedback'],
    },
  ],
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
  pathOf: slug => `companies/${slug}/dossier.md`,
  template: 'company.md',
};
