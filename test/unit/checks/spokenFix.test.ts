import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import { fixesFor } from '../../../src/core/checks/fixesFor';
import { spokenFix } from '../../../src/core/checks/spokenFix';
import { kindOf } from '../../../src/core/kinds/index';
import type { KindId } from '../../../src/core/kinds/kind';
import { note, noteText } from '../../support/builders';

/** Monday, 30 November 2026, 10:00 in New York. */
const here = { instant: Date.UTC(2026, 10, 30, 15), zone: 'America/New_York', language: 'en' };

function offered(id: KindId, field: string): readonly string[] | undefined {
  const text = noteText([`type: ${id}`, field]);
  const kind = kindOf(id);
  assert.ok(kind);
  const fix = spokenFix(text, kind, 2, here);
  return fix && [inEnglish(fix.title), applyEdits(text, fix.edits).split('\n')[2] ?? ''];
}

suite('The light bulb of a date that stands in a note as people say it', () => {
  const table: readonly (readonly [kind: KindId, field: string, title: string, line: string])[] = [
    [
      'negotiation',
      'deadline: Friday 5pm',
      'Change to Fri 4 Dec, 17:00 your time, in 4 days',
      'deadline: 2026-12-04 17:00',
    ],
    [
      'negotiation',
      'offered_on: last Thursday',
      'Change to Thu 26 Nov, 4 days ago',
      'offered_on: 2026-11-26',
    ],
    ['negotiation', 'offered_on: 26 Nov 2pm', 'Change to Thu 26 Nov, 4 days ago', 'offered_on: 2026-11-26'],
    ['story', 'when: 2 weeks ago', 'Change to Mon 16 Nov, 14 days ago', 'when: 2026-11-16'],
    [
      'company',
      'interview_on: Friday 4.12',
      'Change to Fri 4 Dec, end of the day, in 4 days',
      'interview_on: 2026-12-04',
    ],
  ];
  for (const [kind, field, title, line] of table)
    test(`${field} says “${title}”`, () => assert.deepEqual(offered(kind, field), [title, line]));

  test('is dark where it is not certain, on the wrong side of today, or no date', () => {
    for (const field of ['deadline: Friday at 5', 'deadline: 26 Nov', 'deadline: soon', 'company: Friday'])
      assert.equal(offered('negotiation', field), undefined, field);
    assert.equal(offered('negotiation', 'offered_on: tomorrow'), undefined);
  });

  test('says a date in another form in words as well', () => {
    const text = noteText(['type: negotiation', 'company: Kestrel', 'deadline: 03/04/2027']);
    const [problem] = note('n.md', text).problems;
    assert.ok(problem);
    assert.deepEqual(
      fixesFor(text, problem, 'en').map(({ title }) => inEnglish(title)),
      ['Change to Sat 3 Apr 2027', 'Change to Thu 4 Mar 2027'],
    );
  });
});
