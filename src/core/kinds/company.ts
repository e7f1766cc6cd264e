import { say } from '../base/message';
import type { NoteKind } from './kind';

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
  sections: [
    'Why this company, and why now',
    'People',
    'Process and rounds',
    'Questions to ask',
    'Red flags',
    'Present your project',
    'Stories to tell',
    'Feedback',
  ].map(heading => ({ heading })),
  asks: [
    {
      key: 'company',
      prompt: say('Which company is it?'),
      placeholder: say('Kestrel Labs'),
      required: say('Give the company a name.'),
    },
    {
      key: 'role',
      prompt: say('Which role is it? Enter goes on without one.'),
      placeholder: say('Staff engineer'),
    },
  ],
  pathOf: slug => `companies/${slug}/dossier.md`,
  template: 'company.md',
};
