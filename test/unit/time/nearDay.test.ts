import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { dueDay, nearDay } from '../../../src/core/time/nearDay';

const from = { today: '2026-11-24', language: 'en' };

suite('A day from another', () => {
  const cases: readonly (readonly [day: string, near: string, due: string])[] = [
    ['2026-11-24', 'today', 'due today'],
    ['2026-11-25', 'tomorrow', 'due tomorrow'],
    ['2026-11-26', 'in 2 days', 'due in 2 days'],
    ['2026-12-08', 'in 14 days', 'due in 14 days'],
    ['2026-12-09', 'Wed 9 Dec', 'due Wed 9 Dec'],
    ['2026-11-23', 'yesterday', 'due Mon 23 Nov'],
    ['2026-11-22', '2 days ago', 'due Sun 22 Nov'],
    ['2026-11-10', '14 days ago', 'due Tue 10 Nov'],
    ['2026-11-09', 'Mon 9 Nov', 'due Mon 9 Nov'],
    ['2027-01-20', 'Wed 20 Jan 2027', 'due Wed 20 Jan 2027'],
  ];
  for (const [day, near, due] of cases) {
    test(`${day} is ${near}, and ${due}`, () => {
      const said = nearDay(day, from);
      assert.equal(typeof said === 'string' ? said : inEnglish(said), near);
      assert.equal(inEnglish(dueDay(day, from)), due);
    });
  }

  test('is named in the reader’s language where it is far', () => {
    const said = nearDay('2026-12-18', { ...from, language: 'de' });
    assert.ok(typeof said === 'string');
    assert.match(said, /^Fr.*18\. Dez/);
  });
});
