import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, compareDays, weekdayOf } from '../../../src/core/time/day';
import { movedDates } from '../../../src/core/time/movedDates';

/** From a Wednesday. */
const moved = (text: string, to: string) => movedDates(text, { from: '2026-12-02', to });

suite('Dates that move with today', () => {
  for (const [what, text, to, expected] of [
    ['a day', 'deadline: 2026-12-04 17:00', '2027-03-03', 'deadline: 2027-03-05 17:00'],
    ['a month', 'when: 2025-03', '2027-03-03', 'when: 2025-06'],
    ['a month over the end of a year', 'when: 2025-12', '2027-01-05', 'when: 2026-01'],
    ['a day as one says it', 'by Fri 4 Dec 2026.', '2027-03-03', 'by Fri 5 Mar 2027.'],
    [
      'a day in the name of a file',
      'practice/2026-11-23-a-ferry.md',
      '2026-12-09',
      'practice/2026-11-30-a-ferry.md',
    ],
    ['the day itself, also onto a weekend', '2026-12-02', '2026-12-05', '2026-12-05'],
    ['what is to come, over a weekend', '2026-12-04', '2026-12-03', '2026-12-07'],
    ['what has been, before a weekend', '2026-11-24', '2026-12-07', '2026-11-27'],
    [
      'nothing else',
      'since 2021, 31,000 accounts, 2026-13-40, 40-45.000 €',
      '2027-03-03',
      'since 2021, 31,000 accounts, 2026-13-40, 40-45.000 €',
    ],
  ] as const)
    test(`moves ${what}`, () => assert.equal(moved(text, to), expected));

  const days = fc.integer({ min: -40_000, max: 40_000 }).map(count => addDays('2026-12-02', count));

  test('changes nothing on the day on which it was written', () => {
    const text = '2026-12-04 17:00, Fri 4 Dec 2026, 2025-03, 2026-11-24';
    assert.equal(moved(text, '2026-12-02'), text);
  });

  test('keeps the order of days, and what is to come or has been on its side of today and off a weekend', () => {
    const near = fc.integer({ min: -400, max: 400 }).map(count => addDays('2026-12-02', count));
    fc.assert(
      fc.property(days, near, near, (to, a, b) => {
        const [x, y] = [moved(a, to), moved(b, to)];
        // Between working days, what was earlier is never later.
        if (weekdayOf(a) < 6 && weekdayOf(b) < 6 && compareDays(a, b) < 0) assert.ok(compareDays(x, y) <= 0);
        assert.equal(Math.sign(compareDays(x, to)), Math.sign(compareDays(a, '2026-12-02')));
        assert.ok(a === '2026-12-02' || weekdayOf(x) < 6);
      }),
    );
  });

  test('leaves a text without dates as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', ':', '/', '\n') }), text =>
        assert.equal(moved(text, '2030-01-01'), text),
      ),
    );
  });
});
