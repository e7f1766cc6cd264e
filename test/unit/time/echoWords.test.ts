import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { echoWords } from '../../../src/core/time/echoWords';
import type { Direction } from '../../../src/core/time/speaking';
import { readMoment } from '../../../src/core/time/written';
import { writtenWords } from '../../../src/core/time/writtenWords';

/** Monday, 30 November 2026, 10:00 in New York. */
const here = { instant: Date.UTC(2026, 10, 30, 15), zone: 'America/New_York', language: 'en' };

function echoed(written: string, direction: Direction = 'ahead', language = 'en'): string {
  const read = readMoment(written);
  assert.ok(read.state === 'read', written);
  return inEnglish(echoWords(read.value, { ...here, language }, direction));
}

suite('What was understood', () => {
  const cases: readonly (readonly [written: string, words: string])[] = [
    ['2026-12-04 17:00', 'Fri 4 Dec, 17:00 your time, in 4 days'],
    ['2026-12-04', 'Fri 4 Dec, end of the day, in 4 days'],
    ['2026-11-30', 'Mon 30 Nov, end of the day, today'],
    ['2026-12-01 09:00', 'Tue 1 Dec, 09:00 your time, tomorrow'],
    ['2027-01-15', 'Fri 15 Jan 2027, end of the day, in 46 days'],
    ['2027-06-01', 'Tue 1 Jun 2027, end of the day, in 6 months'],
    ['2026-12-04T17:00[Europe/Berlin]', 'Fri 4 Dec, 17:00 in Berlin, 11:00 your time, in 4 days'],
    ['2026-12-04T17:00[America/New_York]', 'Fri 4 Dec, 17:00 in New York, 17:00 your time, in 4 days'],
    ['2026-12-04T17:00+01:00', 'Fri 4 Dec, 17:00 in UTC+01:00, 11:00 your time, in 4 days'],
    ['2026-12-04T17:00Z', 'Fri 4 Dec, 17:00 in UTC, 12:00 your time, in 4 days'],
    ['2026-12-04T23:59[Etc/GMT+12]', 'Fri 4 Dec, 23:59 in UTC-12; Sat 5 Dec, 06:59 your time, in 5 days'],
    ['2026-12-04T03:00[Asia/Tokyo]', 'Fri 4 Dec, 03:00 in Tokyo; Thu 3 Dec, 13:00 your time, in 3 days'],
    ['2026-11-26', 'Thu 26 Nov, 4 days ago'],
    ['2026-11-26 14:00', 'Thu 26 Nov, 14:00 your time, 4 days ago'],
    ['2024-03-03', 'Sun 3 Mar 2024, 3 years ago'],
  ];
  for (const [written, words] of cases)
    test(`${written} is said as ${words}`, () => assert.equal(echoed(written), words));

  test('of the past is a day, not its end', () => {
    assert.equal(echoed('2026-11-30', 'behind'), 'Mon 30 Nov, today');
  });

  test('is no date of a file in any language', () => {
    for (const language of ['lt', 'sv', 'hu', 'ko', 'zh', 'fr-CA', 'lv', 'et', 'en-CA'])
      assert.doesNotMatch(echoed('2027-12-04', 'ahead', language), /\d{4}-\d\d/, language);
  });

  test('is said in the reader’s language', () => {
    assert.match(echoed('2026-12-04 17:00', 'ahead', 'de'), /^Fr.*4\. Dez.*in 4 Tagen$/);
    assert.match(echoed('2026-12-04 17:00', 'ahead', 'fr'), /^ven.*4 déc.*dans 4 jours$/);
  });
});

suite('What will be written', () => {
  for (const [written, words] of [
    ['2026-12-04', 'Fri 4 Dec 2026'],
    ['2026-02-28 17:00', 'Sat 28 Feb 2026, 17:00'],
    ['2025-03', 'March 2025'],
    ['next year', 'next year'],
  ] as const)
    test(`${written} is said as ${words}`, () => assert.equal(writtenWords(written, 'en'), words));
});
