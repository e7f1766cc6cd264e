import assert from 'node:assert/strict';
import { letterDate } from '../../../src/core/letters/letterDate';
import { readMoment } from '../../../src/core/time/written';

suite('Dates in a letter', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['2026-12-04', 'Friday, 4 December'],
    ['2026-12-04 17:00', 'Friday, 4 December, 17:00'],
    ['2027-01-04', 'Monday, 4 January'],
    ['2028-01-04', 'Tuesday, 4 January 2028'],
    ['2026-12-04T17:00[America/New_York]', 'Friday, 4 December, 17:00 (New York time)'],
    ['2026-12-04T17:00+01:00', 'Friday, 4 December, 17:00 (UTC+01:00)'],
    ['2026-12-04T17:00Z', 'Friday, 4 December, 17:00 (UTC)'],
    ['2026-12-04T23:59[Etc/GMT+12]', 'Friday, 4 December, 23:59 (UTC-12)'],
    ['2026-12-04T17:00+01:00[Europe/Berlin]', 'Friday, 4 December, 17:00 (Berlin time)'],
    ['2026-12-04T17:00-08:00[Europe/Berlin]', 'Friday, 4 December, 17:00 (UTC-08:00)'],
  ];
  for (const [written, expected] of dates)
    test(`${written} is written “${expected}”`, () => {
      const moment = readMoment(written);
      assert.ok(moment.state === 'read');
      assert.equal(letterDate(moment.value, '2026-11-21'), expected);
    });
});
