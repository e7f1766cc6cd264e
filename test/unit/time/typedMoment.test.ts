import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSpoken } from '../../../src/core/time/spokenMoment';
import { typedMoment } from '../../../src/core/time/typedMoment';
import { runs } from '../../support/runs';

/** Monday, 30 November 2026, 10:00 in New York. */
const monday = { instant: Date.UTC(2026, 10, 30, 15), zone: 'America/New_York' };

suite('A moment that is to be changed', () => {
  for (const [written, typed] of [
    ['2026-12-04', '4 Dec 2026'],
    ['2026-11-27 09:00', '27 Nov 2026 09:00'],
    ['2026-12-02T08:30[Asia/Tokyo]', '2 Dec 2026 08:30 Asia/Tokyo'],
    ['2026-12-02T08:30+05:30', '2 Dec 2026 08:30 UTC+05:30'],
    ['2026-12-02T08:30Z', '2 Dec 2026 08:30 UTC'],
    // What would come back in another form, or not at all.
    ['2026-12-02T08:30', '2026-12-02T08:30'],
    ['2026-12-02T08:30+09:00[Asia/Tokyo]', '2026-12-02T08:30+09:00[Asia/Tokyo]'],
    ['2026-12-02T08:30[Mars/Olympus]', '2026-12-02T08:30[Mars/Olympus]'],
    ['2019-12-02', '2019-12-02'],
    ['Friday', 'Friday'],
    ['', ''],
  ] as const)
    test(`“${written}” is there as “${typed}”`, () =>
      assert.equal(typedMoment(written, monday, 'ahead'), typed));

  test('is written as it was where nobody changes it', () => {
    const day = fc.date({
      min: new Date(Date.UTC(2025, 0, 1)),
      max: new Date(Date.UTC(2029, 0, 1)),
      noInvalidDate: true,
    });
    const rest = fc.constantFrom('', ' 09:00', ' 23:59', 'T17:00[Europe/Berlin]', 'T00:30Z', 'T05:05-08:00');
    fc.assert(
      fc.property(day, rest, (date, after) => {
        const written = `${date.toISOString().slice(0, 10)}${after}`;
        const spoken = readSpoken(typedMoment(written, monday, 'ahead'), monday, 'ahead');
        assert.equal(spoken.ok && spoken.value.written, written);
      }),
      runs(300),
    );
  });
});
