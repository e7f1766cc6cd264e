import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays } from '../../../src/core/time/workingDays';
import { runs } from '../../support/runs';

const day = 86_400_000;

const anyDay = fc
  .date({ min: new Date('2020-01-01T12:00:00Z'), max: new Date('2040-12-31T12:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

/** Another way to count: the days from Monday to Friday behind the first, up to the last. */
function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let at = Date.parse(`${from}T12:00Z`) + day; at <= Date.parse(`${to}T12:00Z`); at += day)
    if (![0, 6].includes(new Date(at).getUTCDay())) count += 1;
  return count;
}

suite('Working days', () => {
  test('lead to a working day, and as many lie between', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (from, one, two) => {
          const to = addBusinessDays(from, one);
          const weekday = new Date(`${to}T12:00Z`).getUTCDay();
          assert.ok(weekday !== 0 && weekday !== 6, to);
          assert.equal(workingDaysBetween(from, to), one);
          assert.equal(addBusinessDays(to, two), addBusinessDays(from, one + two));
        },
      ),
      runs(1000),
    );
  });

  test('that are none lead nowhere', () => {
    assert.equal(addBusinessDays('2026-11-28', 0), '2026-11-28');
  });
});
