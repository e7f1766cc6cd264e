import { say } from '../base/message';
import type { NoteKind } from './kind';

export const negotiation: NoteKind = {
  id: 'negotiation',
  name: say('negotiation log'),
  newTitle: say('New negotiation log'),
  titleField: 'company',
  fields: [
    { key: 'company', shape: 'text' },
    {
      key: 'status',
      shape: 'choice',
      choices: ['open', 'accepted', 'declined', 'expired', 'withdrawn'],
      initial: 'open',
      over: ['accepted', 'declined', 'expired', 'withdrawn'],
    },
    { key: 'offered_on', shape: 'day' },
    { key: 'deadline', shape: 'moment' },
    { key: 'my_deadline', shape: 'moment' },
    { key: 'currency', shape: 'text' },
    { key: 'base', shape: 'amount' },
    { key: 'bonus', shape: 'amount' },
    { key: 'sign_on', shape: 'amount' },
    { key: 'equity', shape: 'text' },
    { key: 'batna', shape: 'text' },
  ],
  sections: [
    'The offer',
    'Alternatives',
    'What matters beyond money',
    'Other things to ask for',
    'Log',
    'Draft reply',
  ].map(heading => ({ heading })),
  asks: [
    {
      key: 'company',
      prompt: say('Which company made the offer?'),
      placeholder: say('Kestrel Labs'),
      required: say('Give the company a name.'),
    },
  ],
  pathOf: slug => `companies/${slug}/negotiation.md`,
  template: 'negotiation.md',
};
