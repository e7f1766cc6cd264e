import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { dueDay, nearDay } from '../../../src/core/time/nearDay';

const today = '2026-11-24';

suite('A day from another', () => {
  const cases: readonly (readonly [day: string, near: string, due: string])[] = [
    ['2026-11-24', 'today', 'due today'],
    ['2026-11-25', 'tomorrow', 'due tomorrow'],
    ['2026-11-26', 'in 2 days', 'due in 2 days'],
    ['2026-12-08', 'in 14 days', 'due in 14 days'],
    ['2026-12-09', '2026-12-09', 'due 2026-12-09'],
    ['2026-11-23', 'yesterday', 'due 2026-11-23'],
    ['2026-11-22', '2 days ago', 'due 2026-11-22'],
    ['2026-11-10', '14 days ago', 'due 2026-11-10'],
    ['2026-11-09', '2026-11-09', 'due 2026-11-09'],
  ];
  for (const [day, near, due] of cases) {
    test(`${day} is ${near}, and ${due}`, () => {
      const said = nearDay(day, today);
      assert.equal(typeof said === 'string' ? said : inEnglish(said), near);
      assert.equal(inEnglish(dueDay(day, today)), due);
    });
  }
});
