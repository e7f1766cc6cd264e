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
    { key: 'offered_on', shape: 'day', happened: true },
    { key: 'deadline', shape: 'moment' },
    { key: 'my_deadline', shape: 'moment' },
    { key: 'currency', shape: 'text' },
    { key: 'base', shape: 'amount' },
    { key: 'bonus', shape: 'amount' },
    { key: 'sign_on', shape: 'amount' },
    { key: 'equity', shape: 'text' },
    { key: 'batna', shape: 'text' },
  ],
  alsoRead: [
    { key: 'next_action_on', shape: 'moment' },
    { key: 'interview_on', shape: 'moment', passes: true },
  ],
  sections: [
    {
      heading: 'The offer',
      advice: [
        'negotiation#Three numbers to know before you talk about pay',
        'negotiation#Check the level before the salary',
        'negotiation#How to read an equity offer',
      ],
    },
    {
      heading: 'Alternatives',
      advice: ['negotiation#Your best alternative (BATNA)', 'negotiation#You always have an alternative'],
    },
    {
      heading: 'What matters beyond money',
      content: { as: 'tasks', of: 'negotiation#What matters beyond money' },
    },
    {
      heading: 'Other things to ask for',
      content: { as: 'tasks', of: 'negotiation#Other things to ask for' },
    },
    { heading: 'Ten rules', content: { as: 'tasks', of: 'negotiation#Ten rules of negotiation' } },
    { heading: 'Log' },
    { heading: 'Draft reply', content: { as: 'letter', of: 'reply to a first offer' } },
  ],
  asks: [
    {
      key: 'company',
      prompt: say('Which company made the offer?'),
      placeholder: say('Kestrel Labs'),
      required: say('Give the company a name.'),
      choices: 'dossiers',
    },
    {
      key: 'offered_on',
      prompt: say('When did they make the offer? Leave empty to skip.'),
      placeholder: say('yesterday'),
    },
    {
      key: 'deadline',
      prompt: say('By when do they want an answer? Leave empty to skip.'),
      placeholder: say('Friday 5pm'),
    },
    {
      key: 'currency',
      prompt: say('In which currency? Leave empty to skip.'),
      placeholder: say('EUR'),
    },
    {
      key: 'base',
      prompt: say('What is the base salary? Type it as they wrote it. Leave empty to skip.'),
      placeholder: say('95,000'),
    },
    {
      key: 'bonus',
      prompt: say('Is there a bonus? Leave empty to skip.'),
      placeholder: say('10 %'),
    },
    {
      key: 'sign_on',
      prompt: say('Is there a sign-on bonus? Leave empty to skip.'),
      placeholder: say('5k'),
    },
    {
      key: 'equity',
      prompt: say('Is there equity? Leave empty to skip.'),
      placeholder: say('0.1 % over four years'),
    },
  ],
  pathOf: slug => `companies/${slug}/negotiation.md`,
  beside: 'company',
  template: 'negotiation.md',
};
