import assert from 'node:assert/strict';
import { knownNames } from '../../../src/core/privacy/knownNames';
import { prepareCopy } from '../../../src/core/privacy/redactedCopy';
import { createRedactor } from '../../../src/core/privacy/redact';
import { note, noteText } from '../../support/builders';

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

suite('What a redacted copy says instead', () => {
  test('a negotiation is about pay, also where no word nearby says so', () => {
    const redactor = createRedactor({ companies: [], people: [], others: [] });
    const said = 'Dana thinks 150 is fine, tops. They need 14 days; we went through 12 slides at 10:30.\n';
    assert.equal(
      redactor.note(`---\ntype: negotiation\n---\n${said}`),
      `---\ntype: negotiation\n---\n${said.replace('150', '[AMOUNT 1]')}`,
    );
    assert.equal(redactor.note(said), said);
  });

  test('has stand-ins for names, addresses and figures, the same for the same', () => {
    const redactor = createRedactor({
      ...knownNames([note('a/negotiation.md', offer)]),
      others: ['the letter'],
    });
    const copy = redactor.note(offer);
    assert.equal(
      copy,
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
    assert.equal(redactor.note(copy), copy);
  });

  /** What a dossier of The Copper Table says where it says this. */
  const said = (body: string, field = 'recruiter: Hannah Weisz') => {
    const text = noteText(['type: company', 'company: The Copper Table', field], body);
    const [copy = ''] = prepareCopy({
      originals: [{ path: 'a.md', text }],
      related: [],
      notes: [],
      ownName: '',
    }).with([]).copies;
    return copy.slice(copy.indexOf('\n---\n') + 5).trimEnd();
  };

  const cases: readonly (readonly [what: string, body: string, copy: string, field?: string])[] = [
    [
      'a name of ordinary words is one as a whole, and none of its words alone',
      'The table is set. the copper pipe; The Copper Table, copper-table.md, THE COPPER\nTABLE.',
      'The table is set. the copper pipe; [COMPANY 1], [COMPANY 1].md, [COMPANY 1].',
    ],
    [
      'a person is one by first and last name, initials, genitives and accounts',
      'Hannah, Weisz, H. Weisz, Hannah W, Weisz, Hannah’s, Weiszs, hannah_weisz, HannahWeisz, hweisz',
      '[PERSON 1], [PERSON 1], [PERSON 1], [PERSON 1], [PERSON 1], [PERSON 1]’s, [PERSON 1]s, [PERSON 1], [PERSON 1], [PERSON 1]',
    ],
    [
      'a person who is called by a word is meant where a name stands',
      'Will said so. I will ask. Will you come? We met Will. It is Stone’s. A stone.\n- Stone reads first',
      '[PERSON 1] said so. I will ask. Will you come? We met [PERSON 1]. It is [PERSON 1]’s. A stone.\n- [PERSON 1] reads first',
      'recruiter: Will Stone',
    ],
    [
      'heads by hand, with whatever stands between',
      '### Zoom w/ Lena (HR), 24 Nov\n\n### Second call - Pavel\n\nLena and Pavel.',
      '### Zoom w/ [PERSON 1] (HR), 24 Nov\n\n### Second call - [PERSON 2]\n\n[PERSON 1] and [PERSON 2].',
      'status: applied',
    ],
    [
      'who is waited for, and where',
      'Priya of Lumoria.',
      '[PERSON 1] of [COMPANY 2].',
      'status: waiting for Priya at Lumoria',
    ],
    [
      'names without blanks between words',
      '面接官：佐藤美咲\n\n佐藤さんと美咲。与李雷通话。李经理。山田さん。',
      '面接官：[PERSON 1]\n\n[PERSON 1]さんと[PERSON 1]。与[PERSON 2]通话。[PERSON 2]。[PERSON 3]さん。',
      'status: applied',
    ],
    [
      'names in other alphabets, also where an ending changes',
      'С Анной говорили. Петровой.',
      'С [PERSON 1] говорили. [PERSON 1].',
      'recruiter: Анна Петрова',
    ],
    [
      'figures in words, with scales and in a range, and the same figure said short',
      'I said forty thousand, 2 million, €8, 90 to 100k and one fifty. 40k. At 40 I sign.',
      'I said [AMOUNT 1], [AMOUNT 2], €[AMOUNT 3], [AMOUNT 4] to [AMOUNT 5] and [AMOUNT 6]. [AMOUNT 1]. At [AMOUNT 1] I sign.',
    ],
    [
      'figures in words that count nothing, and no others',
      'She got a hundred and forty-four. I am on fifty-four hundred now. A hundred and twenty engineers, a hundred times.',
      'She got [AMOUNT 1]. I am on [AMOUNT 2] now. A hundred and twenty engineers, a hundred times.',
    ],
    [
      'what is in a column for money',
      '| | Us | Them |\n|---|---|---|\n| Base | 95 | 110 |\n| Team | 8 | 12 |',
      '| | Us | Them |\n|---|---|---|\n| Base | [AMOUNT 1] | [AMOUNT 2] |\n| Team | 8 | 12 |',
    ],
    [
      'numbers that count something else stay',
      'Rule 26, 10 rules, 2 rounds of 45 minutes, a team of 8, Node 20, v2.3.1, port 8080, level 5, 7/10, 24/7, my 401k.',
      'Rule 26, 10 rules, 2 rounds of 45 minutes, a team of 8, Node 20, v2.3.1, port 8080, level 5, 7/10, 24/7, my 401k.',
    ],
    [
      'days and times stay, however they are written',
      '24 Nov 2026, Nov 24th, 24.11.2026, 11/24, 14:30, 2 pm, Q3 2027, 2024–2026, 4 December',
      '24 Nov 2026, Nov 24th, 24.11.2026, 11/24, 14:30, 2 pm, Q3 2027, 2024–2026, 4 December',
    ],
    [
      'streets of many lands, and what only sounds like one',
      'At 12 Long Acre Street, Lange Straße 14a, 3 rue des Tanneurs, Via Roma 12. During 3 rounds; hiring 20 people.',
      'At [ADDRESS 1], [ADDRESS 2], [ADDRESS 3], [ADDRESS 4]. During 3 rounds; hiring 20 people.',
    ],
    [
      'accounts, profiles and who a path belongs to, but no page that everybody reads',
      'ping @quill, see https://people.example/quill and https://react.dev, /home/quillf/notes, C:\\Users\\quillf\\x',
      'ping [HANDLE 1], see [LINK 1] and https://react.dev, /home/[HANDLE 2]/notes, C:\\Users\\[HANDLE 2]\\x',
    ],
  ];
  for (const [what, body, copy, field] of cases) test(what, () => assert.equal(said(body, field), copy));

  test('hides who the dossier lists when its negotiation log is copied, and the user', () => {
    const { copies } = prepareCopy({
      originals: [
        {
          path: 'companies/k/negotiation.md',
          text: noteText(['type: negotiation', 'company: K'], 'Ravi and Jo said yes.'),
        },
      ],
      related: [
        {
          path: 'companies/k/dossier.md',
          text: noteText(
            ['type: company', 'company: K'],
            '## People',
            '',
            '1. [Ravi Chandra](https://x.example)',
          ),
        },
      ],
      notes: [],
      ownName: 'Jo Quill',
    }).with([]);
    assert.match(copies.join(''), /\[PERSON 1\] and \[PERSON 2\] said yes\./);
  });

  test('hides companies and people of other notes', () => {
    const other = note(
      'b.md',
      noteText(
        ['type: company', 'company: Lumoria', 'recruiter: Omar Farouk'],
        '## Log',
        '### Call with Nadia',
      ),
    );
    const { copies } = prepareCopy({
      originals: [{ path: 'a.md', text: 'Omar, Nadia, Lumoria.\n' }],
      related: [],
      notes: [other],
      ownName: '',
    }).with([]);
    assert.deepEqual(copies, ['[PERSON 1], [PERSON 2], [COMPANY 1].\n']);
  });
});
