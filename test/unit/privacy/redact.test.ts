import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter, fieldsOf } from '../../../src/core/notes/frontMatter';
import { knownNames } from '../../../src/core/privacy/knownNames';
import { createRedactor } from '../../../src/core/privacy/redact';
import { note, noteText } from '../../support/builders';
import { runs } from '../../support/runs';

const offer = noteText(
  [
    'type: negotiation',
    'company: Kestrel Labs # they wrote first',
    'status: open',
    'deadline: 2026-12-04 17:00',
    'base: 95.000 €',
    'sign_on: 5k',
    'questions: [Ask Mina, "95k or more?"]',
  ],
  '',
  '## Log',
  '',
  '### 2026-11-20 14:30 · call · Mina Okafor',
  '',
  'Mina of KestrelLabs said 95,000 and 10 %, see [the letter](https://kestrel.example/offer) and',
  "../kestrel-labs/dossier.md. I asked for 110k. Kestrel's answer: mina@kestrel.example, +49 30 1234567.",
  'There are 3 rounds.',
);

suite('A redacted copy', () => {
  const redactor = () =>
    createRedactor({ ...knownNames([note('a/negotiation.md', offer)]), others: ['the letter'] });

  test('has stand-ins for names, addresses and figures, the same for the same', () => {
    assert.equal(
      redactor().note(offer),
      noteText(
        [
          'type: negotiation',
          'company: "[COMPANY 1]"',
          'status: open',
          'deadline: 2026-12-04 17:00',
          'base: "[AMOUNT 1] €"',
          'sign_on: "[AMOUNT 2]"',
          'questions:',
          '  - Ask [PERSON 1]',
          '  - "[AMOUNT 1] or more?"',
        ],
        '',
        '## Log',
        '',
        '### 2026-11-20 14:30 · call · [PERSON 1]',
        '',
        '[PERSON 1] of [COMPANY 1] said [AMOUNT 1] and [AMOUNT 3], see [[NAME 1]]([LINK 1]) and',
        "../[COMPANY 1]/dossier.md. I asked for [AMOUNT 4]. [COMPANY 1]'s answer: [EMAIL 1], [PHONE 1].",
        'There are 3 rounds.',
      ),
    );
  });

  const name = fc
    .tuple(
      fc.constantFrom('Ada', 'Björk', 'Quill', 'Ümit', "O'Hara"),
      fc.constantFrom('Vex', 'Zoltán', 'Nyx'),
    )
    .map(words => words.join(' '));
  const figure = fc.oneof(
    fc.integer({ min: 10, max: 999_999_999 }).map(String),
    fc.integer({ min: 1000, max: 9_999_999 }).map(number => number.toLocaleString('en-US')),
    fc.integer({ min: 10, max: 999 }).map(number => `${number}k`),
    fc.integer({ min: 11, max: 99 }).map(number => `${number}.5 %`),
  );

  test('holds no name and no figure of the original, and its front matter still reads', () => {
    const filler = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replace(/\p{Nd}/gu, ''));
    const piece = (company: string, person: string, amount: string) =>
      fc.constantFrom(
        company,
        company.toUpperCase(),
        company.toLowerCase().replace(' ', '-'),
        person,
        person.split(' ')[0] ?? '',
        amount,
        `EUR${amount}`,
        'and',
        '\n',
      );
    fc.assert(
      fc.property(
        fc
          .tuple(name, name, figure)
          .filter(([company, person]) => company !== person)
          .chain(([company, person, amount]) =>
            fc.record({
              company: fc.constant(company),
              person: fc.constant(person),
              amount: fc.constant(amount),
              body: fc.array(fc.oneof(piece(company, person, amount), filler), { maxLength: 12 }),
              field: filler,
            }),
          ),
        ({ company, person, amount, body, field }) => {
          const text = noteText(
            [
              'type: negotiation',
              `company: ${company}`,
              `base: ${amount}`,
              `next_action: ${JSON.stringify(`${field} ${person} ${amount}`)}`,
            ],
            body.join(' '),
          );
          const redactor = createRedactor({ companies: [company], people: [person], others: [] });
          const copy = redactor.note(text);
          const found = copy.toLowerCase();
          for (const secret of [company, person, company.replace(' ', '-')])
            assert.ok(!found.includes(secret.toLowerCase()), secret);
          // An escape of YAML is no figure.
          const left = copy.replace(/\[[A-Z]+ \d+\]|\\u[0-9a-f]{4}/g, '').match(/\p{Nd}[\p{Nd}.,]+/gu);
          assert.equal(left, null);
          const { state, entries, problems } = readFrontMatter(copy);
          assert.deepEqual([state, problems], ['read', []]);
          assert.deepEqual(Object.keys(fieldsOf(entries)), ['type', 'company', 'base', 'next_action']);
          assert.equal(redactor.note(copy), copy);
        },
      ),
      runs(2000),
    );
  });
});
