import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import { fixesFor } from '../../../src/core/checks/fixesFor';
import { note, noteText } from '../../support/builders';

const negotiation = (...fields: string[]): string =>
  noteText(['type: negotiation', 'company: Alder', ...fields]);
const problemsOf = (text: string) => note('x.md', text).problems;

suite('A field in another spelling', () => {
  const misnamed: readonly (readonly [written: string, meant: string])[] = [
    ['Deadline: 2026-12-04', 'deadline'],
    ['DEADLINE: Friday', 'deadline'],
    ['dedline: 2026-12-04 17:00', 'deadline'],
    ['my-deadline: 2026-12-04', 'my_deadline'],
    ['My deadline: 2026-12-04', 'my_deadline'],
    ['offeredOn: 2026-11-28', 'offered_on'],
    ['Status: declined', 'status'],
    ['interview-on: 2026-12-04', 'interview_on'],
  ];
  for (const [written, meant] of misnamed)
    test(`${written} is marked, and its fix is ${meant}`, () => {
      const text = negotiation(written);
      const [problem, ...others] = problemsOf(text);
      assert.ok(problem);
      assert.deepEqual(others, []);
      const [key = ''] = written.split(':');
      assert.equal(inEnglish(problem.message), `\`${key}\` is not a known field. Did you mean \`${meant}\`?`);
      const [fix, another] = fixesFor(text, problem, 'en');
      assert.ok(fix && !another);
      assert.equal(applyEdits(text, fix.edits), negotiation(written.replace(key, meant)));
    });

  for (const own of [
    'link: https://example.org',
    'started_on: 2026-11-01',
    'headline: Yes',
    'due: 2026-12-04',
  ])
    test(`is not ${own}, which is the user’s own`, () => assert.deepEqual(problemsOf(negotiation(own)), []));

  test('is nothing to speak of where the field stands there as well', () => {
    assert.deepEqual(problemsOf(negotiation('Deadline: maybe', 'deadline: 2026-12-04')), []);
  });
});

suite('A moment in the other kind of note', () => {
  test('is checked there too', () => {
    const dossier = noteText(['type: company', 'company: Alder', 'deadline: Friday']);
    assert.deepEqual(
      [
        ...problemsOf(dossier),
        ...problemsOf(negotiation('interview_on: 2026-12-04T09:00[Mars/Olympus]')),
      ].map(({ code }) => code),
      ['unreadable-date', 'unknown-zone'],
    );
  });
});
