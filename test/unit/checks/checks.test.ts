import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesFor } from '../../../src/core/checks/fixesFor';
import { nearestChoice } from '../../../src/core/checks/nearestChoice';
import { applyEdits } from '../../../src/core/base/textEdit';
import { inEnglish } from '../../../src/core/base/message';
import { company } from '../../../src/core/kinds/company';
import type { Problem } from '../../../src/core/base/problem';
import { lines, note, noteText } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { atLeast, runs } from '../../support/runs';

function problemsOf(text: string, path = 'x.md'): readonly Problem[] {
  return note(path, text).problems;
}

/** What the text becomes by each fix of its only problem; the preferred one is starred. */
function mended(text: string, path?: string): readonly string[] {
  const [problem, ...others] = problemsOf(text, path);
  assert.ok(problem);
  assert.deepEqual(others, []);
  return fixesFor(text, problem, 'en').map(
    ({ edits, preferred }) => (preferred ? '* ' : '') + applyEdits(text, edits),
  );
}

const story = (...fields: string[]): string => noteText(['type: story', 'title: A', ...fields]);
const negotiation = (...fields: string[]): string => noteText(['type: negotiation', 'company: A', ...fields]);

suite('The checks of a note', () => {
  test('find nothing wrong with good notes', () => {
    for (const text of [
      story('when: 2025-03', 'company:', 'questions: []', 'themes: [a]'),
      negotiation(
        'status: open',
        'offered_on: 2026-11-01',
        'deadline: 2026-12-04T17:00[Europe/Berlin]',
        'my_deadline: 2026-12-01 09:00',
      ),
      // Which zone it is does not matter where the offset is told.
      negotiation('deadline: 2026-12-04T17:00+01:00[Mars/Olympus]'),
      noteText(['type: company', 'company: A', 'stage: startup', 'status: ghosted', 'next_action_on:']),
      '# Just a note\n',
      noteText(['type: recipe', 'title: Soup']).replace('recipe', ''),
    ]) {
      assert.deepEqual(problemsOf(text), []);
    }
  });

  const cases: readonly (readonly [
    name: string,
    text: string,
    code: string,
    line: number,
    start: number,
    end: number,
    message: string,
  ])[] = [
    [
      'a status that is unknown',
      negotiation('status: opne'),
      'unknown-choice',
      3,
      8,
      12,
      '`opne` is not a known status. Did you mean `open`?',
    ],
    [
      'a status in capitals',
      negotiation('status: "Open" # x'),
      'unknown-choice',
      3,
      8,
      14,
      '`Open` is not a known status. Did you mean `open`?',
    ],
    [
      'a status that is like none',
      negotiation('status: zzz'),
      'unknown-choice',
      3,
      8,
      11,
      '`zzz` is not a known status. Use one of these: open, accepted, declined, expired, withdrawn.',
    ],
    [
      'a day that is in no calendar',
      negotiation('deadline: 2026-02-30'),
      'impossible-date',
      3,
      10,
      20,
      'There is no 2026-02-30.',
    ],
    [
      'a time that no day has',
      negotiation('deadline: 2026-12-04 24:00'),
      'impossible-date',
      3,
      10,
      26,
      'There is no 2026-12-04 24:00.',
    ],
    [
      'a date in words',
      negotiation('offered_on: Friday'),
      'unreadable-date',
      3,
      12,
      18,
      '`Friday` isn’t recognised as a date. Write it like 2026-12-04.',
    ],
    [
      'a time zone that is nowhere',
      negotiation('deadline: 2026-12-04T17:00[Mars/Olympus]'),
      'unknown-zone',
      3,
      10,
      40,
      'There is no time zone Mars/Olympus. Zones are written like Europe/Berlin.',
    ],
    [
      'a type that is misspelt',
      noteText(['type: stroy', 'title: A']),
      'unknown-type',
      1,
      6,
      11,
      '`stroy` is not a known type of note. Did you mean `story`?',
    ],
    [
      'a type that is not ours',
      noteText(['type: recipe', 'title: A']),
      'unknown-type',
      1,
      6,
      12,
      '`recipe` is not a known type of note. Use one of these: story, introduction, company, negotiation, design, practice.',
    ],
    [
      'no name',
      noteText(['type: story', 'title:']),
      'missing-title',
      2,
      0,
      5,
      'This note has no name yet: `title` is empty.',
    ],
    [
      'a list where one value belongs',
      negotiation('status: [open]'),
      'wrong-shape',
      3,
      8,
      14,
      '`status` holds one value, not a list of them.',
    ],
    [
      'a field that stands twice',
      story('role: a', 'role: b'),
      'duplicate-key',
      4,
      0,
      4,
      '`role` is here twice. The first one counts.',
    ],
  ];
  for (const [name, text, code, line, start, end, message] of cases) {
    test(`find ${name}`, () => {
      assert.deepEqual(
        problemsOf(text).map(problem => [problem.code, problem.span, inEnglish(problem.message)]),
        [[code, { line, start, end }, message]],
      );
    });
  }

  test('find a missing type where the path or the fields tell what it is', () => {
    const found = (path: string, text: string): readonly string[] =>
      problemsOf(text, path).map(({ code, suggested }) => `${code} ${suggested ?? ''}`);
    assert.deepEqual(found('stories/a.md', '# A\n'), ['missing-type story']);
    for (const path of ['companies/acme/dossier.md', 'companies/acme/acme.md'])
      assert.deepEqual(found(path, noteText(['company: A'])), ['missing-type company'], path);
    assert.deepEqual(found('companies/acme/people.md', noteText(['company: A'])), []);
    assert.deepEqual(found('companies/acme/negotiation.md', ''), ['missing-type negotiation']);
    assert.deepEqual(found('x.md', noteText(['base: 1', 'bonus: 2', 'deadline: 2026-12-01'])), [
      'missing-type negotiation',
    ]);
    for (const path of ['stories/README.md', 'stories/sub/a.md', 'companies/acme/notes.md', 'a.md'])
      assert.deepEqual(found(path, '# A\n'), []);
    assert.deepEqual(found('a.md', noteText(['company: A', 'role: B'])), []);
  });

  test('name the note by its heading when it has one', () => {
    assert.deepEqual(problemsOf(noteText(['type: story', 'title:'], '# A')), []);
  });
});

suite('A fix', () => {
  test('for an unknown choice is each of them, the likely one first', () => {
    const all = mended(negotiation('status: opne  # now'));
    assert.equal(all.length, 5);
    assert.equal(all[0], `* ${negotiation('status: open  # now')}`);
    assert.equal(all[1], negotiation('status: accepted  # now'));
  });

  test('for a day that is in no calendar is the nearest', () => {
    assert.deepEqual(mended(negotiation('deadline: "2026-02-30"')), [
      `* ${negotiation('deadline: "2026-02-28"')}`,
    ]);
    assert.deepEqual(mended(negotiation('deadline: 2026-06-31T17:00[Europe/Berlin]')), [
      `* ${negotiation('deadline: 2026-06-30T17:00[Europe/Berlin]')}`,
    ]);
    assert.deepEqual(mended(negotiation('deadline: 2026-12-04 25:00')), []);
  });

  test('for a month that no year has is the nearest', () => {
    assert.deepEqual(mended(story('when: 2024-13')), [`* ${story('when: 2024-12')}`]);
    assert.deepEqual(mended(story('when: 2024-00')), [`* ${story('when: 2024-01')}`]);
  });

  test('for a date in another form is ours, and both where it may be read in two ways', () => {
    assert.deepEqual(mended(negotiation('offered_on: 21 Nov 2026')), [
      `* ${negotiation('offered_on: 2026-11-21')}`,
    ]);
    assert.deepEqual(mended(negotiation('offered_on: 01/02/2027')), [
      negotiation('offered_on: 2027-02-01'),
      negotiation('offered_on: 2027-01-02'),
    ]);
    assert.deepEqual(mended(story('when: March 2025')), [`* ${story('when: 2025-03')}`]);
    assert.deepEqual(mended(negotiation('deadline: next friday')), []);
  });

  test('for a type that is misspelt is the right one', () => {
    assert.equal(
      mended(noteText(['type: Stoyr', 'title: A']))[0],
      `* ${noteText(['type: story', 'title: A'])}`,
    );
  });

  test('for a missing type is a line at the top', () => {
    assert.equal(
      mended(noteText(['# mine', 'title: A']), 'stories/a.md')[0],
      `* ${noteText(['type: story', '# mine', 'title: A'])}`,
    );
    assert.equal(
      mended('Text\n', 'companies/a/dossier.md')[0],
      `* ${lines('---', 'type: company', '---', '', 'Text')}`,
    );
  });

  test('for tabs is spaces, in all of the front matter', () => {
    assert.deepEqual(mended(noteText(['type: story', 'title: A', 'x:', '\ta: 1', '\tb: 2'], '\tcode')), [
      `* ${noteText(['type: story', 'title: A', 'x:', '  a: 1', '  b: 2'], '\tcode')}`,
    ]);
  });

  test('for a field that stands twice removes the later one, or the earlier', () => {
    assert.deepEqual(mended(story('role: a', 'x: y', 'role: b')), [
      `* ${story('role: a', 'x: y')}`,
      story('x: y', 'role: b'),
    ]);
    assert.deepEqual(mended(story('themes:', '- a', 'themes: []')), [`* ${story('themes:', '- a')}`]);
  });

  test('for a value that YAML takes for more is a pair of quotes', () => {
    assert.deepEqual(mended(story('role: @lead  ')), [`* ${story('role: "@lead"  ')}`]);
    assert.deepEqual(mended(story('role: Lead: Platform')), [`* ${story('role: "Lead: Platform"')}`]);
    assert.deepEqual(mended(story('themes:', '  - `x`')), [`* ${story('themes:', '  - "`x`"')}`]);
  });

  test('leaves fewer problems of its kind than there were, whatever the note looks like', () => {
    let fixed = 0;
    fc.assert(
      fc.property(editableNote, text => {
        const problems = problemsOf(text, 'stories/a.md');
        for (const problem of problems) {
          for (const { edits } of fixesFor(text, problem, 'en')) {
            fixed++;
            const left = problemsOf(applyEdits(text, edits), 'stories/a.md');
            const same = (all: readonly Problem[]): number =>
              all.filter(({ code }) => code === problem.code).length;
            const later = left.some(({ code }) => code !== problem.code);
            assert.ok(
              same(left) < same(problems) || later || left[0]?.span.line !== problem.span.line,
              problem.code,
            );
          }
        }
      }),
      runs(700),
    );
    assert.ok(fixed >= atLeast(100), `only ${fixed} fixes`);
  });
});

suite('The nearest choice', () => {
  const choices = company.fields.find(({ key }) => key === 'status')?.choices ?? [];
  for (const [written, nearest] of [
    ['Applied', 'applied'],
    ['aplied', 'applied'],
    ['interveiw', 'interview'],
    ['interviewing', 'interview'],
    ['reject', 'rejected'],
    ['screening', 'screen'],
    ['on hold', undefined],
    ['x', undefined],
    ['a'.repeat(10_000), undefined],
  ] as const) {
    test(`to ${written.slice(0, 20)} is ${nearest ?? 'none'}`, () =>
      assert.equal(nearestChoice(written, choices), nearest));
  }
});

suite('An amount that is not read', () => {
  test('is marked on its line, with what it may mean', () => {
    const [problem, ...others] = problemsOf(
      negotiation('base: 95.000 €', 'bonus: tbd', 'sign_on: 1,250k EUR'),
    );
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.equal(problem.code, 'unreadable-amount');
    assert.deepEqual(problem.span, { line: 5, start: 9, end: 19 });
    assert.deepEqual(mended(negotiation('sign_on: 1,250k EUR')), [
      negotiation('sign_on: 1.25k EUR'),
      negotiation('sign_on: 1250k EUR'),
    ]);
  });

  test('is one with a digit too many, and a range that goes from nothing to everything', () => {
    for (const amount of ['95,0000', '1,23,45', '12.34.567', '1.2.3', '40k-45m', '5-1,200,000'])
      assert.deepEqual(
        problemsOf(negotiation(`base: ${amount}`)).map(({ code }) => code),
        ['unreadable-amount'],
        amount,
      );
    for (const amount of ['40-45.000 €', '$120-140,000', '12,00,000', '120k OTE', '500k (over 4 years)'])
      assert.deepEqual(problemsOf(negotiation(`base: ${amount}`)), [], amount);
    assert.deepEqual(mended(negotiation('base: 40-45000 €')), [negotiation('base: 40000-45000 €')]);
  });

  test('is left to its writer where nothing else is likely', () => {
    assert.deepEqual(mended(negotiation('base: no 95k')), []);
    assert.deepEqual(mended(negotiation('base: 95,0000')), []);
  });
});
