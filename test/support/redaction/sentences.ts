import fc from 'fast-check';
import type { Person } from './person';

/** Where a person is made known: a field of the front matter, or lines of the body. */
export interface Introduction {
  readonly field?: string;
  readonly lines?: readonly string[];
}

const field =
  (key: string) =>
  ({ full }: Person): Introduction => ({ field: `${key}: ${JSON.stringify(full)}` });
const lines =
  (...all: readonly string[]) =>
  ({ full }: Person): Introduction => ({ lines: all.map(line => line.replaceAll('NAME', full)) });

/** Each makes a person known in another way. */
export const introductions: readonly ((person: Person) => Introduction)[] = [
  ...[
    'recruiter',
    'referred_by',
    'hiring_manager',
    'contact',
    'interviewer',
    'with',
    'tech_lead',
    'Referrer',
    'spoke_to',
  ].map(field),
  ({ full }) => ({ field: `recruiters: [${JSON.stringify(full)}]` }),
  ({ full }) => ({ field: `interviewers:\n  - ${JSON.stringify(`${full} (staff engineer)`)}` }),
  ({ full }) => ({ field: `panel:\n  - name: ${JSON.stringify(full)}\n    role: CTO` }),
  lines('## People', '', '- NAME'),
  lines('## People', '', '- **NAME**, hiring manager'),
  lines('## People', '', '1. NAME — recruiter', '2. nobody else yet'),
  lines('## Who I met', '', '* [NAME](https://people.example/in/x-123) – engineer'),
  lines('## People', '', '### The panel', '', '- NAME (coding)'),
  lines('## People', '', '### NAME', '', 'Runs the platform.'),
  lines('## People', '', '- Recruiter: NAME', '- Hiring manager: not known yet'),
  lines('## Contacts', '', '- recruiting', '  - NAME, coordinator'),
  lines('## Interviewers', '', '| Name | Role |', '| --- | --- |', '| NAME | lead |'),
  lines('| Round | Interviewer |', '| --- | --- |', '| System design | NAME |'),
  lines('Hiring manager: NAME'),
  lines('**Recruiter:** NAME'),
  lines('## Log', '', '### 2026-11-20 14:30 · call · NAME', '', 'They read it out.'),
  lines('## Log', '', '### Call with NAME, 24 Nov 2026', '', 'Short.'),
  lines('## Log', '', '### 20 Nov — email from NAME', '', 'The offer.'),
  lines('## Log', '', '### 24.11.2026: Gespräch mit NAME', '', 'Kurz.'),
  lines('## Log', '', '- 2026-11-20: spoke to NAME', '- 2026-11-21: slept'),
  lines('### Coffee with NAME', '', 'At noon.'),
  lines('Hi NAME,', '', 'thank you for the call.'),
  lines('> Dear NAME,', '>', '> here is my answer.'),
  lines('I will be there.', '', 'Best regards,', 'NAME'),
  lines('See you.', '', 'Viele Grüße', 'NAME'),
  lines('From: NAME <someone@mail.example>'),
  lines('On 20 Nov 2026, NAME <x@mail.example> wrote:', '> fine'),
];

type Vary = (text: string) => fc.Arbitrary<string>;
type Mention = (person: Person, vary: Vary) => fc.Arbitrary<string>;

const said =
  (sentence: string, part: (person: Person) => string): Mention =>
  (person, vary) =>
    vary(part(person)).map(name => sentence.replace('NAME', () => name));

const full = ({ full: name }: Person) => name;
/** An ordinary word alone is a name only where one stands, so these stand behind another word. */
const first = ({ first: name }: Person) => name;
const last = ({ last: name, full: whole, isOrdinary }: Person) => (isOrdinary ? whole : name);

/** Sentences that speak of somebody who is known. */
export const personMentions: readonly Mention[] = [
  ...[
    'I asked NAME about it.',
    'The team of NAME is small.',
    '<!-- ask NAME again -->',
    '`// NAME said so`',
    '- [ ] thank NAME',
    'see [[people/NAME]]',
    '> NAME was there',
  ].map(sentence => said(sentence, full)),
  said('We met NAME, and it went well.', last),
  said('Then NAME’s answer came.', last),
  said("It was NAME's idea.", last),
  (person, vary) =>
    person.isOrdinary
      ? fc.constant('Nothing new.')
      : vary(person.first).map(name => `I like ${name}; ${name} is kind.`),
  ({ first: name, isOrdinary }) => fc.constant(isOrdinary ? `I told ${name} so.` : `${name} called.`),
  ({ full: name, isOrdinary }) =>
    fc.constant(isOrdinary ? 'Fine.' : `notes in drafts/${name.toLowerCase().replace(/[\s'’]+/g, '-')}.md`),
  ({ full: name, isOrdinary }) =>
    fc.constant(isOrdinary ? 'Good.' : `tagged #${name.replace(/[\s'’-]+/g, '')} today`),
  said('It is in the hands of NAME', first),
];

/** Sentences that speak of the company. */
export const companyMentions: readonly ((name: string) => string)[] = [
  name => `They say that ${name} grows.`,
  name => `working at ${name} seems calm`,
  name => `- [x] read ${name}'s blog`,
  name => `the ${name}-style review`,
  name => `(${name}) and “${name}”`,
  name => `| what | ${name} |`,
];

/** None that is in a line that is to be kept. */
const numbers = fc.oneof(fc.integer({ min: 51, max: 97 }), fc.integer({ min: 102, max: 389 }));

/** Lines with a figure, and the figure. */
export const figures: fc.Arbitrary<{ readonly line: string; readonly secret: string }> = fc.oneof(
  ...(
    [
      [n => `${n}k`, 'They offered FIGURE.'],
      [n => `€${n}`, 'A FIGURE voucher a day.'],
      [n => `${n},000`, 'I asked for FIGURE and they paused.'],
      [n => `${n}.000 €`, 'Fest sind FIGURE im Jahr.'],
      [n => `USD ${n} 000`, 'FIGURE would do.'],
      [n => `${n} million`, 'The round was FIGURE.'],
      [n => `${n} lakh`, 'FIGURE fixed.'],
      [n => `${n},000 RSUs`, 'On top FIGURE over four years.'],
      [n => `${n}.5 %`, 'A bonus of FIGURE.'],
      [n => `${n} percent`, 'A bonus of FIGURE.'],
      [n => `${n}–${n + 10}k`, 'The band is FIGURE.'],
      [n => `${n}万円`, '年収はFIGUREです。'],
      [n => String(n), 'I asked for FIGURE.'],
      [n => String(n), 'The base is FIGURE, take it or leave it.'],
      [n => String(n), 'Base: FIGURE'],
    ] as const satisfies readonly (readonly [(n: number) => string, string])[]
  ).map(([form, line]) =>
    numbers.map(form).map(secret => ({ line: line.replace('FIGURE', secret), secret })),
  ),
  fc
    .tuple(
      fc.constantFrom(
        'forty thousand',
        'two hundred and ten k',
        'half a million',
        'six figures',
        'ninety-five grand',
        'twelve percent',
        'eighty-five thousand euros',
        'fünfundneunzigtausend',
        'soixante mille',
        'one fifty',
        '三十万',
      ),
      fc.constantFrom('The offer is FIGURE.', 'I said FIGURE, and meant the base.'),
    )
    .map(([secret, line]) => ({ line: line.replace('FIGURE', secret), secret })),
);

/** Lines that say where somebody is found. */
export const contacts = fc.constantFrom(
  ...(
    [
      ['write to SECRET', 'hiring@zorvia-jobs.example'],
      ['or SECRET', 'q.feather [at] post.example'],
      ['call SECRET', '+49 30 1234567'],
      ['cell: SECRET', '0171 2345678'],
      ['dial SECRET', '(212) 555-0147'],
      ['at SECRET, second floor', '12 Long Acre Street'],
      ['Treffpunkt SECRET', 'Lange Straße 14a'],
      ['rendez-vous au SECRET', '3 rue des Tanneurs'],
      ['im Büro, SECRET', 'Am Markt 5'],
      ['ping SECRET', '@quill_feather'],
      ['see SECRET', 'https://www.linkedin.com/in/quill-feather-1234'],
      ['see SECRET', 'github.com/quillfeather'],
      ['kept in /home/SECRET/notes', 'quillf'],
      ['kept in C:\\Users\\SECRET\\notes', 'quillf'],
      ['Discord: SECRET', 'quill#1234'],
    ] as const
  ).map(([line, secret]) => ({ line: line.replace('SECRET', secret), secret })),
);

/** What a copy must not lose. */
export const keepers = [
  'Rule 26: sleep on it.',
  'There are 10 rules.',
  '2 rounds of 45 minutes, a team of 8.',
  '- [ ] What keeps the team busy right now?',
  '- [x] How many people work on call?',
  'The call is on 24 Nov 2026 at 14:30.',
  'Answer until 2026-12-04 17:00, at the latest on 4 December.',
  'They use Python 3.12 and version 2.4.1 of the tool.',
  '### Ten rules',
  '1. Ask who decides.',
  'In Q1 2027 they want 12 engineers, for 3 years.',
  '20k requests per second, 99.9% uptime',
  'What will happen next is open, the price of it as well.',
  'My 401k stays where it is.',
] as const;
