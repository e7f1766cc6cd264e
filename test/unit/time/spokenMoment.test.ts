import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { echoWords } from '../../../src/core/time/echoWords';
import { dayAt, instantOf } from '../../../src/core/time/instant';
import type { Direction, Speaking } from '../../../src/core/time/speaking';
import { readSpoken } from '../../../src/core/time/spokenMoment';
import { addBusinessDays } from '../../../src/core/time/workingDays';
import { readMoment } from '../../../src/core/time/written';
import { runs } from '../../support/runs';

/** Tuesday, 24 November 2026, 10:00 in New York. */
const now = { instant: Date.UTC(2026, 10, 24, 15), zone: 'America/New_York' };
/** Monday, 30 November 2026, 10:00 there. */
const monday = { instant: Date.UTC(2026, 10, 30, 15), zone: 'America/New_York' };

/** What is written for it, or why it is refused. */
function said(text: string, direction: Direction, at: Speaking = monday): string {
  const read = readSpoken(text, at, direction);
  return read.ok ? read.value.written : inEnglish(read.why);
}

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
  ['Friday next week', '2026-12-04'],
  ['today', '2026-11-24'],
  ['tonight', '2026-11-24'],
  ['tomorrow', '2026-11-25'],
  ['day after tomorrow', '2026-11-26'],
  ['tomorrow 9:30', '2026-11-25 09:30'],
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
  ['4.12.', '2026-12-04'],
  ['4.12.2026 17:00', '2026-12-04 17:00'],
  ['12/24/2026', '2026-12-24'],
  ['24/12', '2026-12-24'],
  ['friday 17.00', '2026-11-27 17:00'],
  [' 2026-12-04 ', '2026-12-04'],
  ['Friday  5pm\tNew  York', '2026-11-27T17:00[America/New_York]'],
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
];

const refused = [
  '',
  'third thursday',
  'the 3rd Thursday 5pm',
  'fourth friday',
  'Friday 5pm CST',
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
  'ASAP',
  'soon',
  '10',
  `friday ${'x'.repeat(200)}`,
  `friday${' '.repeat(200)}`,
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
  '5 dec 17:00 Berlin +02:00',
  'Easter Monday 5pm',
  'Christmas Friday',
  'Friday 5pm Cambridge',
  '5 to 6pm',
  '2-5pm Friday',
  'Fridays',
  'about a week ago',
  'after Friday',
  'mid December',
  '13:00 pm',
  '4 Dec 1730',
  'in 2 days ago',
  'in 3 hours or so',
];

type Table = readonly (readonly [text: string, written: string])[];

/** Asked on a Monday about what has happened. */
const past: Table = [
  ['yesterday', '2026-11-29'],
  ['yesterday 5pm', '2026-11-29 17:00'],
  ['yesterday evening', '2026-11-29'],
  ['last night', '2026-11-29'],
  ['this morning', '2026-11-30'],
  ['day before yesterday', '2026-11-28'],
  ['today', '2026-11-30'],
  ['today 9:30', '2026-11-30 09:30'],
  ['now', '2026-11-30 10:00'],
  ['Thursday', '2026-11-26'],
  ['last Thursday', '2026-11-26'],
  ['this past Thursday', '2026-11-26'],
  ['last Monday', '2026-11-23'],
  ['Thursday last week', '2026-11-26'],
  ['Sunday this week', '2026-11-29'],
  ['Thursday 2pm', '2026-11-26 14:00'],
  ['26 Nov', '2026-11-26'],
  ['Thu 26 Nov', '2026-11-26'],
  ['26.11.', '2026-11-26'],
  ['26/11', '2026-11-26'],
  ['15 Jan', '2026-01-15'],
  ['25 Nov 9:00', '2026-11-25 09:00'],
  ['the 4th', '2026-11-04'],
  ['2 days ago', '2026-11-28'],
  ['two days ago', '2026-11-28'],
  ['a week ago', '2026-11-23'],
  ['3 weeks ago', '2026-11-09'],
  ['a month ago', '2026-10-30'],
  ['2 hours ago', '2026-11-30 08:00'],
  ['20 min ago', '2026-11-30 09:40'],
  ['3 March 2024', '2024-03-03'],
  ['2026-11-26 14:00', '2026-11-26 14:00'],
  ['yesterday 5pm Berlin', '2026-11-29T17:00[Europe/Berlin]'],
];

/** Why a question about the past does not take it. */
const notPast: Table = [
  ['tomorrow', 'That is tomorrow, and this asks about the past.'],
  ['in 3 days', 'That is in 3 days, and this asks about the past.'],
  ['4 Dec', 'That is in 4 days. Add the year if you mean last year.'],
  ['2026-12-04', 'That is in 4 days, and this asks about the past.'],
  ['today 5pm', 'That is later today, and this asks about the past.'],
  ['this evening', 'That is later today, and this asks about the past.'],
  ['11:30', '11:30 is still to come today. Type “yesterday 11:30” if you mean yesterday.'],
  ['this Thursday', 'That is in 3 days, and this asks about the past.'],
  ['next Friday', 'That is in 4 days, and this asks about the past.'],
  ['Monday', 'Today is Monday. Type “today” or “last Monday”.'],
];

/** Asked on a Monday about what is to come. */
const future: Table = [
  ['Friday 4.12', '2026-12-04'],
  ['Friday 4.12.', '2026-12-04'],
  ['Fri 4.12 17:00', '2026-12-04 17:00'],
  ['Fri 4.12. 17.30', '2026-12-04 17:30'],
  ['Friday 17.30', '2026-12-04 17:30'],
  ['Friday 12/4', '2026-12-04'],
  ['Friday the 18th', '2026-12-18'],
  ['the 4th', '2026-12-04'],
  ['Dec 4 2026', '2026-12-04'],
  ['Dec 4 at 17', '2026-12-04 17:00'],
  ['Friday 17h', '2026-12-04 17:00'],
  ['Friday 17h30', '2026-12-04 17:30'],
  ['Friday 05:00', '2026-12-04 05:00'],
  ['Friday at 10', '2026-12-04 10:00'],
  ['Friday 8:30', '2026-12-04 08:30'],
  ['4.12. 8 Uhr', '2026-12-04 08:00'],
  ['Friday at 9 in the morning', '2026-12-04 09:00'],
  ['tomorrow 7 in the evening', '2026-12-01 19:00'],
  ['next Monday', '2026-12-07'],
  ['Sunday this week', '2026-12-06'],
  ['Dec. 4th, 2026 at 5:00 p.m. ET', '2026-12-04T17:00[America/New_York]'],
  ['a week from Friday', '2026-12-11'],
  ['15 Jan', '2027-01-15'],
  ['1 March', '2027-03-01'],
  ['end of December', '2026-12-31'],
  ['Friday5pm', '2026-12-04 17:00'],
  ['tommorow 5pm', '2026-12-01 17:00'],
  ['in 48h', '2026-12-02 10:00'],
  ['2026-11-20', '2026-11-20'],
];

const notFuture: Table = [
  ['25 Nov 9:00', 'That was 5 days ago. Add the year if you mean next year.'],
  ['27 Nov', 'That was 3 days ago. Add the year if you mean next year.'],
  ['29 Nov', 'That was yesterday. Add the year if you mean next year.'],
  ['30 Nov 9:00', 'That was earlier today.'],
  ['now', 'That was earlier today.'],
  ['last Thursday', 'That was 4 days ago.'],
  ['2 days ago', 'That was 2 days ago.'],
  ['yesterday', 'That was yesterday.'],
  ['today 9am', 'That was earlier today.'],
  ['9:00', '09:00 has passed today. Type “tomorrow 09:00” if you mean tomorrow.'],
  ['Monday', 'Today is Monday. Type “today” or “next Monday”.'],
  ['Monday 5pm', 'Today is Monday. Type “today” or “next Monday”.'],
  ['next Friday', 'That can be two days. Type “4 Dec 2026” or “11 Dec 2026”.'],
  ['4/12', 'That can be two days. Type “4 Dec 2026” or “12 Apr 2027”.'],
  ['Friday at 5', 'Is that 05:00 or 17:00? Type “5am” or “5pm”.'],
  ['Friday at 8', 'Is that 08:00 or 20:00? Type “8am” or “8pm”.'],
  ['Friday 5:30', 'Is that 05:30 or 17:30? Type “5:30am” or “5:30pm”.'],
  ['Friday 18', 'What is 18? Type a day like “18 Dec” and a time like “17:00”.'],
  ['Dec 4 17', 'What is 17? Type a day like “18 Dec” and a time like “17:00”.'],
  ['Friday 5.12', 'These do not fit together. Check the weekday, or type the date alone.'],
  ['Friday 10.12', 'These do not fit together. Check the weekday, or type the date alone.'],
  ['Friday 13th', 'These do not fit together. Check the weekday, or type the date alone.'],
  ['Friday 4h', 'Is that 4 hours, or 04:00? Type “in 4 hours” or a time like 04:00.'],
  ['Friday morning', 'At what time? Type it like 17:00 or 5pm.'],
  ['Friday midnight', 'Midnight at which end of the day? Type 00:00 for its beginning or 23:59 for its end.'],
  ['before Friday', 'Does that day still count? Type the last one that does, such as “Thursday”.'],
  ['30 Feb', 'There is no such day in the calendar.'],
];

suite('A moment that a person types', () => {
  for (const [text, written] of meant)
    test(`“${text}” is ${written}`, () => assert.equal(said(text, 'ahead', now), written));

  for (const text of refused)
    test(`“${text.slice(0, 30)}” is not guessed at`, () =>
      assert.ok(!readSpoken(text, now, 'ahead').ok && !readSpoken(text, now, 'behind').ok));

  test('is no leap day of another year than the next', () => {
    const january = { instant: Date.UTC(2027, 0, 3, 15), zone: 'America/New_York' };
    assert.equal(said('29 Feb', 'ahead', january), 'Add the year to the date.');
    assert.equal(said('29 Feb 2028', 'ahead', january), '2028-02-29');
    assert.equal(said('28 Feb', 'ahead', january), '2027-02-28');
  });

  test('ends the month on its own last day', () => {
    const february = { instant: Date.UTC(2028, 1, 3, 15), zone: 'America/New_York' };
    assert.equal(said('end of the month', 'ahead', february), '2028-02-29');
  });

  test('counts hours as they pass when the clocks change', () => {
    const before = { instant: Date.UTC(2026, 9, 31, 14), zone: 'America/New_York' };
    assert.equal(said('in 48 hours', 'ahead', before), '2026-11-02 09:00');
  });

  test('counts hours as they pass while the clocks show the same hour again', () => {
    // 1:10 for the second time.
    const again = { instant: Date.UTC(2026, 10, 1, 6, 10), zone: 'America/New_York' };
    assert.equal(said('in 20 minutes', 'ahead', again), '2026-11-01T01:30-05:00');
    assert.equal(said('in 2 hours', 'ahead', again), '2026-11-01 03:10');
  });

  test('names a weekday of last week where “last” can be one of this week too', () => {
    const friday = { instant: Date.UTC(2026, 10, 27, 15), zone: 'America/New_York' };
    assert.equal(
      said('last Wednesday', 'behind', friday),
      'That can be two days. Type “18 Nov 2026” or “25 Nov 2026”.',
    );
    assert.equal(said('Wednesday', 'behind', friday), '2026-11-25');
  });

  test('lands on a working day after working days', () => {
    assert.equal(addBusinessDays('2026-11-27', 1), '2026-11-30');
    assert.equal(addBusinessDays('2026-11-28', 1), '2026-11-30');
    assert.equal(addBusinessDays('2026-11-24', 10), '2026-12-08');
  });
});

suite('A question about the past, asked on a Monday', () => {
  test('takes nothing that is still to come', () => {
    for (const text of ['tonight midnight', '2 weeks from Friday', 'two weeks from Monday'])
      assert.doesNotMatch(said(text, 'behind'), /^\d/, text);
  });

  for (const [text, written] of past)
    test(`takes “${text}” as ${written}`, () => assert.equal(said(text, 'behind'), written));
  for (const [text, why] of notPast)
    test(`refuses “${text}”: ${why}`, () => assert.equal(said(text, 'behind'), why));
});

suite('A question about what is to come, asked on a Monday', () => {
  for (const [text, written] of future)
    test(`takes “${text}” as ${written}`, () => assert.equal(said(text, 'ahead'), written));
  for (const [text, why] of notFuture)
    test(`refuses “${text}”: ${why}`, () => assert.equal(said(text, 'ahead'), why));

  test('takes a date of the next year just before it begins, and asks about one of the last weeks just after', () => {
    const lateDecember = { instant: Date.UTC(2026, 11, 29, 15), zone: 'America/New_York' };
    const january = { instant: Date.UTC(2027, 0, 4, 15), zone: 'America/New_York' };
    assert.equal(said('8 Jan', 'ahead', lateDecember), '2027-01-08');
    assert.match(said('8 Jan', 'behind', lateDecember), /^That is in 10 days\. Add the year/);
    assert.equal(said('28 Dec', 'behind', january), '2026-12-28');
    assert.match(said('28 Dec', 'ahead', january), /^That was 7 days ago\. Add the year/);
    assert.equal(said('15 Sep', 'ahead', january), '2027-09-15');
  });
});

const phrase = fc
  .array(
    fc.constantFrom(
      ...[...meant, ...past, ...future, ...notPast, ...notFuture].flatMap(([text]) => [
        text,
        ...text.split(' '),
      ]),
      ...refused.filter(text => text.length < 30),
      '%',
      '😀',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(words => words.join(' '));
const anyText = fc.oneof(phrase, phrase, phrase, fc.string());
const anyNow: fc.Arbitrary<Speaking> = fc.record({
  instant: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) }),
  zone: fc.constantFrom(
    'America/New_York',
    'Europe/Berlin',
    'Asia/Tokyo',
    'Pacific/Auckland',
    'America/Los_Angeles',
    'UTC',
  ),
});
const anyDirection = fc.constantFrom<Direction>('ahead', 'behind');

suite('Whatever is typed, whenever and wherever', () => {
  test('lies on the side of now that is asked about, unless its year was typed', () => {
    fc.assert(
      fc.property(anyText, anyNow, anyDirection, (text, at, direction) => {
        const read = readSpoken(text, at, direction);
        if (!read.ok) return;
        const { moment } = read.value;
        const today = dayAt(at.instant, at.zone);
        const instant = instantOf(moment, at.zone) ?? NaN;
        if (direction === 'behind')
          assert.ok(moment.time === undefined ? moment.day <= today : instant <= at.instant, text);
        else if (!/\d{4}|\/\d\d\b|\.\d\d\b|['’]\d\d|\b\d\d$/.test(text))
          assert.ok(instant > at.instant, text);
      }),
      runs(1500),
    );
  });

  test('is read back the same from how it is written', () => {
    fc.assert(
      fc.property(anyText, anyNow, anyDirection, (text, at, direction) => {
        const read = readSpoken(text, at, direction);
        if (!read.ok) return;
        assert.deepEqual(readMoment(read.value.written), { state: 'read', value: read.value.moment });
        assert.deepEqual(readSpoken(read.value.written, at, direction), read);
      }),
      runs(1500),
    );
  });

  test('is echoed in words, never as it is written', () => {
    fc.assert(
      fc.property(
        anyText,
        anyNow,
        anyDirection,
        fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'ja', 'zh-cn', 'pt-br', 'ru'),
        (text, at, direction, language) => {
          const read = readSpoken(text, at, direction);
          if (!read.ok) {
            assert.doesNotMatch(inEnglish(read.why), /\d{4}-\d\d/);
            return;
          }
          const echo = inEnglish(echoWords(read.value.moment, { ...at, language }, direction));
          assert.doesNotMatch(echo, /\d{4}-\d\d/, echo);
        },
      ),
      runs(1500),
    );
  });
});
