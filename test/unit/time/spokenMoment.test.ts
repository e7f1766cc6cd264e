import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays } from '../../../src/core/time/spokenDay';
import { readSpoken } from '../../../src/core/time/spokenMoment';
import { readMoment } from '../../../src/core/time/written';
import { runs } from '../../support/runs';

/** Tuesday, 24 November 2026, 10:00 in New York. */
const now = { instant: Date.UTC(2026, 10, 24, 15), zone: 'America/New_York' };

const meant: readonly (readonly [said: string, written: string])[] = [
  ['2026-12-04', '2026-12-04'],
  ['2026-12-04 17:00', '2026-12-04 17:00'],
  ['2026-12-04T17:00+01:00', '2026-12-04T17:00+01:00'],
  ['2026-12-04T17:00[Europe/Berlin]', '2026-12-04T17:00[Europe/Berlin]'],
  ['Friday', '2026-11-27'],
  ['by Friday', '2026-11-27'],
  ['Friday 5pm', '2026-11-27 17:00'],
  ['friday at noon', '2026-11-27 12:00'],
  ['Fri, Dec 4', '2026-12-04'],
  ['this friday', '2026-11-27'],
  ['next friday', '2026-12-04'],
  ['Friday next week', '2026-12-04'],
  ['Tuesday', '2026-11-24'],
  ['Tuesday 9am', '2026-12-01 09:00'],
  ['Tuesday 5pm', '2026-11-24 17:00'],
  ['today', '2026-11-24'],
  ['tonight', '2026-11-24'],
  ['tomorrow', '2026-11-25'],
  ['day after tomorrow', '2026-11-26'],
  ['tomorrow 9:30', '2026-11-25 09:30'],
  ['9am', '2026-11-25 09:00'],
  ['17:00', '2026-11-24 17:00'],
  ['in 10 days', '2026-12-04'],
  ['in 10 days at 5pm', '2026-12-04 17:00'],
  ['ten days from now', '2026-12-04'],
  ['in two weeks', '2026-12-08'],
  ['in a month', '2026-12-24'],
  ['in 48 hours', '2026-11-26 10:00'],
  ['in 3 business days', '2026-11-27'],
  ['in 4 working days', '2026-11-30'],
  ['EOD friday', '2026-11-27'],
  ['by Friday COB', '2026-11-27 17:00'],
  ['EOD', '2026-11-24'],
  ['close of business', '2026-11-24 17:00'],
  ['end of week', '2026-11-27'],
  ['end of next week', '2026-12-04'],
  ['end of month', '2026-11-30'],
  ['friday midnight', '2026-11-27'],
  ['4 Dec 17:00 Berlin', '2026-12-04T17:00[Europe/Berlin]'],
  ['4 Dec 17:00 (Berlin time)', '2026-12-04T17:00[Europe/Berlin]'],
  ['Dec 1 5pm Pacific', '2026-12-01T17:00[America/Los_Angeles]'],
  ['Dec 1 5pm america/los_angeles', '2026-12-01T17:00[America/Los_Angeles]'],
  ['Friday 5pm in New York', '2026-11-27T17:00[America/New_York]'],
  ['Friday 5pm PST', '2026-11-27T17:00[America/Los_Angeles]'],
  ['Friday 5pm UTC', '2026-11-27T17:00Z'],
  ['EOD friday Berlin', '2026-11-27T23:59[Europe/Berlin]'],
  ['friday AoE', '2026-11-27T23:59[Etc/GMT+12]'],
  ['2026-12-05 17:00 +01:00', '2026-12-05 17:00 +01:00'],
  ['5 dec 17:00 +01:00', '2026-12-05T17:00+01:00'],
  ['Dec 4', '2026-12-04'],
  ['4th of December', '2026-12-04'],
  ['Nov 20', '2027-11-20'],
  ['4.12.', '2026-12-04'],
  ['4.12.2026 17:00', '2026-12-04 17:00'],
  ['12/24/2026', '2026-12-24'],
  ['24/12', '2026-12-24'],
  ['friday 17.00', '2026-11-27 17:00'],
  [' 2026-12-04 ', '2026-12-04'],
  ['Friday  5pm\tNew  York', '2026-11-27T17:00[America/New_York]'],
  ['Tuesday 11am', '2026-11-24 11:00'],
  ['Tuesday 10am', '2026-12-01 10:00'],
  ['today 9am', '2026-11-24 09:00'],
  ['9:30', '2026-11-25 09:30'],
  ['by EOD', '2026-11-24'],
  ['due by COB', '2026-11-24 17:00'],
  ['friday, end of the day', '2026-11-27'],
  ['friday end of the working day', '2026-11-27 17:00'],
  ['friday end of work day', '2026-11-27 17:00'],
  ['eow', '2026-11-27'],
  ['EOM', '2026-11-30'],
  ['next business day', '2026-11-25'],
  ['in 1 hour', '2026-11-24 11:00'],
  ['1 hr', '2026-11-24 11:00'],
  ['within 2 hrs', '2026-11-24 12:00'],
  ['30 minutes from now', '2026-11-24 10:30'],
  ['in 1 minute', '2026-11-24 10:01'],
  ['90min', '2026-11-24 11:30'],
  ['in 5 mins', '2026-11-24 10:05'],
  ['4.12', '2026-12-04'],
  ['EOD 4.12', '2026-12-04'],
  ['24.11.', '2026-11-24'],
  ['20.11.', '2027-11-20'],
  ['4.12.26 17:00', '2026-12-04 17:00'],
  ['24/12/26', '2026-12-24'],
  ['2026/12/4', '2026-12-04'],
  ['Berlin Friday 5pm', '2026-11-27T17:00[Europe/Berlin]'],
  ['Friday Berlin 5pm', '2026-11-27T17:00[Europe/Berlin]'],
  ['Sat Berlin 5pm', '2026-11-28T17:00[Europe/Berlin]'],
  ['Friday 5pm ((Berlin)).', '2026-11-27T17:00[Europe/Berlin]'],
  ['Friday 5pm London’s time', '2026-11-27T17:00[Europe/London]'],
  ['5 dec 5pm UTC-5', '2026-12-05T17:00-05:00'],
  ['5 dec 17:00 GMT-03:30', '2026-12-05T17:00-03:30'],
  ['5 dec 17:00 +00:00', '2026-12-05T17:00Z'],
  ['5 dec 17:00 UTC +02:00', '2026-12-05T17:00+02:00'],
  ['5 dec 17:00 Berlin +02:00', '2026-12-05T17:00+02:00'],
];

const refused = [
  '',
  'may',
  'march on',
  '3/4 of the team',
  '10 to 12',
  'version 2.3.2024',
  '01/02/2027',
  '3/4',
  'Feb 30',
  '31 November',
  '2027-02-30',
  '2026-12-04T17:00[Mars/Olympus]',
  'Thursday Dec 4',
  'Friday 5pm IST',
  'Dec 24 - 26',
  'friday or monday',
  'now',
  'ASAP',
  'soon',
  '10',
  `friday ${'x'.repeat(200)}`,
  `friday${' '.repeat(200)}`,
  'at 10',
  'Friday 5pm inside London',
  'Friday 5pm Berlin daytime',
  'Friday 5pm Europe/Berlin!',
  'Friday 10:00 -11:30',
  '17.00',
  '2026/12',
  '202/12/4',
  'Dec 5 +01:00',
  'in 2 days and 3 hours',
  'x in 3 hours',
  'in 3 hours or so',
];

suite('A moment that a person types', () => {
  for (const [said, written] of meant)
    test(`“${said}” is ${written}`, () => assert.equal(readSpoken(said, now)?.written, written));

  for (const said of refused)
    test(`“${said.slice(0, 30)}” is not guessed at`, () =>
      assert.equal(readSpoken(said, now), undefined, JSON.stringify(readSpoken(said, now))));

  test('is of the day that it is there', () => {
    const late = { instant: Date.UTC(2026, 10, 25, 3), zone: 'America/New_York' };
    assert.equal(readSpoken('tomorrow 9am', late)?.written, '2026-11-25 09:00');
    assert.equal(readSpoken('tomorrow 9am Tokyo', late)?.written, '2026-11-26T09:00[Asia/Tokyo]');
  });

  test('ends the month on its own last day', () => {
    const february = { instant: Date.UTC(2028, 1, 3, 15), zone: 'America/New_York' };
    assert.equal(readSpoken('end of the month', february)?.written, '2028-02-29');
  });

  test('counts hours as they pass when the clocks change', () => {
    const before = { instant: Date.UTC(2026, 9, 31, 14), zone: 'America/New_York' };
    assert.equal(readSpoken('in 48 hours', before)?.written, '2026-11-02 09:00');
  });

  test('never makes anything of a text that is not read back the same', () => {
    const word = fc.constantFrom(...meant.flatMap(([said]) => said.split(' ')), ...refused, '%', '😀');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 6 }).map(all => all.join(' ')),
          fc.string(),
        ),
        text => {
          const spoken = readSpoken(text, now);
          if (!spoken) return;
          const back = readMoment(spoken.written);
          assert.deepEqual(back, { state: 'read', value: spoken.moment });
        },
      ),
      runs(3000),
    );
  });

  test('lands on a working day after working days', () => {
    assert.equal(addBusinessDays('2026-11-27', 1), '2026-11-30');
    assert.equal(addBusinessDays('2026-11-28', 1), '2026-11-30');
    assert.equal(addBusinessDays('2026-11-24', 10), '2026-12-08');
  });
});
