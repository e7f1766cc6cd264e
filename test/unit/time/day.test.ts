import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  compareDays,
  dayNumbered,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  monthsBetween,
  nearestDay,
  numberOf,
  partsOf,
  weekdayOf,
  yearsBetween,
} from '../../../src/core/time/day';
import { dayReadings, monthReading } from '../../../src/core/time/dayReadings';
import { readDay, readMoment, readWhen } from '../../../src/core/time/written';
import { runs } from '../../support/runs';

/** A second opinion, far from any zone. */
function utc(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

const anyDay = fc
  .date({ min: new Date('0101-01-01T12:00:00Z'), max: new Date('9000-12-31T12:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

suite('Calendar days', () => {
  test('are those of the calendar', () => {
    for (const day of ['2026-12-04', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      assert.ok(isDay(day), day);
    for (const day of [
      '2026-02-30',
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-06-31',
      '2026-12-00',
      '0000-01-01',
      '2026-1-5',
      '26-01-05',
      ' 2026-01-05',
      '2026-01-05 ',
      '2026-01-05\n',
      '',
    ]) {
      assert.ok(!isDay(day), day);
    }
  });

  test('count, move and fall on weekdays like those of any calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (day, count) => {
        const moved = addDays(day, count);
        const expected = utc(day);
        expected.setUTCDate(expected.getUTCDate() + count);
        assert.equal(moved, expected.toISOString().slice(0, 10));
        assert.equal(daysBetween(day, moved), count);
        assert.equal(weekdayOf(day) % 7, utc(day).getUTCDay());
        assert.equal(dayNumbered(numberOf(day)), day);
        assert.equal(Math.sign(compareDays(day, moved)), Math.sign(-count) + 0);
      }),
      runs(2000),
    );
  });

  test('are counted also at the end of four centuries', () => {
    for (const day of ['2000-02-29', '2400-02-29', '2100-02-28', '2100-03-01'])
      assert.equal(dayNumbered(numberOf(day)), day);
    assert.equal(addDays('2000-02-28', 1), '2000-02-29');
  });

  test('have months of their own length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
        assert.equal(daysBetween(dayOf({ year, month, day: 1 }), dayOf(next)), daysInMonth(year, month));
      }),
      runs(300),
    );
  });

  test('are whole months and years apart', () => {
    const cases = [
      ['2025-03-14', '2025-04-13', 0],
      ['2025-03-14', '2025-04-14', 1],
      ['2025-01-31', '2025-02-28', 1],
      ['2024-02-29', '2025-02-28', 12],
      ['2025-04-14', '2025-03-14', -1],
      ['2025-04-13', '2025-03-14', 0],
      ['2025-03-14', '2025-03-14', 0],
      ['2020-12-31', '2026-01-01', 60],
    ] as const;
    for (const [from, to, months] of cases) assert.equal(monthsBetween(from, to), months, `${from} to ${to}`);
    assert.equal(yearsBetween('2023-12-04', '2026-12-03'), 2);
    assert.equal(yearsBetween('2023-12-04', '2026-12-04'), 3);
  });

  test('have a nearest one for numbers that are no day', () => {
    for (const [year, month, day, nearest] of [
      [2026, 2, 30, '2026-02-28'],
      [2024, 2, 31, '2024-02-29'],
      [2026, 13, 45, '2026-12-31'],
      [2026, 0, 0, '2026-01-01'],
    ] as const) {
      assert.equal(nearestDay({ year, month, day }), nearest);
    }
  });

  test('end with the calendar', () => {
    assert.throws(() => addDays('9999-12-31', 1), RangeError);
    assert.throws(() => addDays('0001-01-01', -1), RangeError);
    assert.throws(() => numberOf('2026-02-30'), RangeError);
    assert.throws(() => monthsBetween('2026-02-30', '2026-03-01'), RangeError);
    assert.equal(partsOf('x'), undefined);
  });
});

suite('A written date', () => {
  const moments: readonly (readonly [text: string, ...parts: (string | undefined)[]])[] = [
    ['2026-12-04', '2026-12-04', undefined, undefined, undefined],
    ['2026-12-04 17:00', '2026-12-04', '17:00', undefined, undefined],
    ['2026-12-04T17:00', '2026-12-04', '17:00', undefined, undefined],
    ['2026-12-04T17:00:30', '2026-12-04', '17:00:30', undefined, undefined],
    ['2026-12-04T17:00Z', '2026-12-04', '17:00', 'Z', undefined],
    ['2026-12-04T17:00z', '2026-12-04', '17:00', 'Z', undefined],
    ['2026-12-04T23:59:59+14:00', '2026-12-04', '23:59:59', '+14:00', undefined],
    ['2026-12-04T17:00+01:00', '2026-12-04', '17:00', '+01:00', undefined],
    ['2026-12-04 17:00 +01:00', '2026-12-04', '17:00', '+01:00', undefined],
    ['2026-12-04T17:00[Europe/Berlin]', '2026-12-04', '17:00', undefined, 'Europe/Berlin'],
    ['2026-12-04T17:00-05:00[America/New_York]', '2026-12-04', '17:00', '-05:00', 'America/New_York'],
  ];
  for (const [text, day, time, offset, zone] of moments) {
    test(`may be ${text}`, () =>
      assert.deepEqual(readMoment(text), { state: 'read', value: { day, time, offset, zone } }));
  }

  for (const text of [
    '2026-02-30',
    '2026-12-04T24:00',
    '2026-12-04 17:60',
    '2026-12-04T17:00+25:00',
    '2026-12-04T17:00+01:60',
    '2026-12-04T17:00:60',
    '2026-13-45 10:00',
  ]) {
    test(`may be impossible: ${text}`, () => assert.equal(readMoment(text).state, 'impossible'));
  }

  for (const text of [
    'friday',
    'Dec 4',
    '2026-1-5',
    '11/21/2026',
    '2026-12-04T17',
    '2026-12-04Z',
    '2026-12-04[Europe/Berlin]',
    '2026-12-04T17:00[../etc]',
    '',
  ]) {
    test(`may be none: ${JSON.stringify(text)}`, () => assert.equal(readMoment(text).state, 'unreadable'));
  }

  test('of a story is a month or a day', () => {
    assert.deepEqual(readWhen('2025-03'), { state: 'read', value: { precision: 'month', month: '2025-03' } });
    assert.deepEqual(readWhen('2025-03-14'), {
      state: 'read',
      value: { precision: 'day', day: '2025-03-14' },
    });
    assert.equal(readWhen('2025-13').state, 'impossible');
    assert.equal(readWhen('2025').state, 'unreadable');
    assert.equal(readWhen('2025-02-30').state, 'impossible');
    assert.equal(readWhen('about 2025-03').state, 'unreadable');
    assert.equal(readDay('2025-03').state, 'unreadable');
  });

  const readings: readonly (readonly [text: string, ...days: string[]])[] = [
    ['2026-1-5', '2026-01-05'],
    ['2026/12/04', '2026-12-04'],
    ['4.12.2026', '2026-12-04'],
    ['11/21/2026', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['01/02/2027', '2027-02-01', '2027-01-02'],
    ['05/05/2027', '2027-05-05'],
    ['4 Dec 2026', '2026-12-04'],
    ['December 4th, 2026', '2026-12-04'],
    ['Fri, Dec 4, 2026', '2026-12-04'],
    ['Sept. 1 2026', '2026-09-01'],
    [' 4.12.2026 ', '2026-12-04'],
    ['14. December 2026', '2026-12-14'],
    ['Fri Dec 4 2026', '2026-12-04'],
    ['1 Jan 2026', '2026-01-01'],
    ['4 Dez 2026'],
    ['from 2026/1/5'],
    ['2026/1/5 or later'],
    ['4.12.20261'],
    ['not 4 Dec 2026'],
    ['4 Dec 2026 or so'],
    ['Feb 30 2026'],
    ['Dec 4'],
    ['friday'],
    ['version 2.3.2024'],
    ['x'.repeat(10_000)],
  ];
  for (const [text, ...days] of readings) {
    test(`that is ${text.slice(0, 20)} is read as ${days.join(' or ') || 'nothing'}`, () =>
      assert.deepEqual(dayReadings(text), days));
  }

  test('of a month may be written in words', () => {
    for (const text of ['March 2025', 'mar 2025', '3/2025', '03.2025', '2025-3', '2025/03'])
      assert.equal(monthReading(text), '2025-03', text);
    assert.equal(monthReading(' Jan. 2025 '), '2025-01');
    assert.equal(monthReading('12/2025'), '2025-12');
    for (const text of [
      '2025',
      'Marching 2025',
      '13/2025',
      '0/2025',
      'Foo 2025',
      'in March 2025',
      'March 20255',
      '14/3/2025',
      '3/20255',
      '2025/03/1',
      '12025/3',
    ])
      assert.equal(monthReading(text), undefined, text);
  });
});
