import { say } from '../base/message';
import type { Field, NoteKind, SectionKind } from './kind';
import type { KindWords } from './kindWords';

const fields = [
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
  { key: 'currency', shape: 'text', discreet: true },
  { key: 'base', shape: 'amount', discreet: true },
  { key: 'bonus', shape: 'amount', discreet: true },
  { key: 'sign_on', shape: 'amount', discreet: true },
  { key: 'equity', shape: 'text', discreet: true },
  { key: 'batna', shape: 'text', discreet: true },
] as const satisfies readonly Field[];

const sections = [
  {
    id: 'the_offer',
    advice: ['negotiation#three-numbers', 'negotiation#check-the-level', 'negotiation#read-equity'],
  },
  {
    id: 'alternatives',
    advice: ['negotiation#batna', 'negotiation#always-an-alternative'],
  },
  {
    id: 'what_matters_beyond_money',
    content: { as: 'tasks', section: 'negotiation#beyond-money' },
  },
  {
    id: 'other_things_to_ask_for',
    content: { as: 'tasks', section: 'negotiation#other-things' },
  },
  { id: 'ten_rules', content: { as: 'tasks', section: 'negotiation#ten-rules' } },
  { id: 'log' },
  { id: 'draft_reply', content: { as: 'letter', letter: 'first-reply', hurried: 'exploding-first' } },
] as const satisfies readonly SectionKind[];

export type NegotiationWords = KindWords<typeof fields, typeof sections>;

export const negotiation: NoteKind = {
  id: 'negotiation',
  name: say('negotiation log'),
  newTitle: say('New negotiation log'),
  titleField: 'company',
  fields,
  alsoRead: [
    { key: 'next_action_on', shape: 'moment' },
    { key: 'interview_on', shape: 'moment', passes: true },
  ],
  sections,
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
