import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { inEnglish } from '../../../src/core/base/message';
import { countdown, type Countdown } from '../../../src/core/deadlines/countdown';
import { deadlineKeys } from '../../../src/core/deadlines/deadlineKeys';
import { timeLeft, type TimeLeft } from '../../../src/core/deadlines/timeLeft';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { note, noteText } from '../../support/builders';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function deadlines(zone: string, ...written: readonly (readonly [company: string, deadline: string])[]) {
  const notes = written.map(([company, deadline], index) =>
    note(
      `companies/${index}/negotiation.md`,
      noteText(['type: negotiation', `company: ${company}`, `deadline: ${deadline}`]),
    ),
  );
  return upcoming(notes, { zone, sources: usualSources });
}

const thresholds = { decisions: [168, 72, 24, 3], others: [2, 0.25] };

const said = ({ shown }: Countdown) => (shown ? `${inEnglish(shown.text)} (${shown.level})` : 'nothing');

suite('The countdown', () => {
  const zone = 'America/New_York';
  const acme = deadlines(zone, ['Acme', '2026-12-04 17:00']);
  const end = Date.UTC(2026, 11, 4, 22);
  const steps: readonly (readonly [before: number, said: string])[] = [
    [23 * day + hour, 'Acme 23d (calm)'],
    [7 * day, 'Acme 7d (calm)'],
    [7 * day - 1, 'Acme 6d 23h (calm)'],
    [3 * day + 1, 'Acme 3d 0h (calm)'],
    [3 * day, 'Acme 3d 0h (warning)'],
    [2 * day + 4 * hour, 'Acme 2d 4h (warning)'],
    [day, 'Acme 1d 0h (urgent)'],
    [day - 1, 'Acme 23h 59m (urgent)'],
    [3 * hour + 12 * minute, 'Acme 3h 12m (urgent)'],
    [12 * minute, 'Acme 12m (urgent)'],
    [1, 'Acme <1m (urgent)'],
    [0, 'Acme just now (passed)'],
    [-minute, 'Acme 1m ago (passed)'],
    [-2 * hour, 'Acme 2h ago (passed)'],
    [-50 * hour, 'Acme 2d ago (passed)'],
    [-72 * hour, 'nothing'],
  ];
  for (const [before, expected] of steps)
    test(`says ${expected} ${before / hour} hours before`, () =>
      assert.equal(said(countdown(acme, { instant: end - before, zone, thresholds })), expected));

  test('has room for as many as there are', () => {
    const [one] = acme;
    assert.ok(one);
    const many = Array.from({ length: 60_000 }, () => ({ ...one, key: 'interview_on' as const }));
    assert.ok(countdown(many, { instant: end - hour, zone, thresholds }).shown);
  });

  test('shortens a long name, and never the time', () => {
    for (const sign of ['x', '漢', '🇩🇪', '👍🏽']) {
      const long = deadlines(zone, [sign.repeat(300), '2026-12-04 17:00']);
      assert.equal(
        said(countdown(long, { instant: end - 12 * minute, zone, thresholds })),
        `${sign.repeat(31)}… 12m (urgent)`,
      );
    }
  });

  test('shows what is nearest, and goes on when something else is nearer', () => {
    const both = deadlines(zone, ['Acme', '2026-12-04 17:00'], ['Beta', '2026-12-04 21:00']);
    const at = (hours: number) => said(countdown(both, { instant: end + hours * hour, zone, thresholds }));
    assert.equal(at(-1), 'Acme 1h 0m (urgent)');
    assert.equal(at(2), 'Acme 2h ago (passed)');
    assert.equal(at(2.1), 'Beta 1h 54m (urgent)');
  });

  test('shows interviews and next actions of today, and decisions first when they are near', () => {
    const dossier = (name: string, ...fields: string[]) =>
      note(`companies/${name}/dossier.md`, noteText(['type: company', `company: ${name}`, ...fields]));
    const shown = (when: string, ...fields: string[]) => {
      const offer = note(
        'companies/acme/negotiation.md',
        noteText(['type: negotiation', 'company: Acme', 'deadline: 2026-12-04 17:00']),
      );
      const all = upcoming([offer, dossier('Beta', ...fields)], { zone, sources: deadlineKeys });
      const instant = DateTime.fromISO(when, { zone }).toMillis();
      return said(countdown(all, { instant, zone, thresholds }));
    };
    const interview = (day: number, time = ' 10:00') => `interview_on: 2026-12-0${day}${time}`;
    // The offer is not near yet: what is due today is shown instead, and tomorrow is not today.
    const far = 'interview_on: 2026-11-20 10:00';
    assert.equal(shown('2026-11-19T12:00', far), 'Acme 15d (calm)');
    assert.equal(shown('2026-11-20T00:00', far), 'Beta interview 10h 0m (calm)');
    assert.equal(shown('2026-11-20T07:30', far), 'Beta interview 2h 30m (warning)');
    assert.equal(shown('2026-11-20T09:48', far), 'Beta interview 12m (urgent)');
    assert.equal(shown('2026-11-20T10:00', far), 'Acme 14d (calm)');
    // Near: both, the offer first.
    assert.equal(shown('2026-12-03T09:48', interview(3)), 'Acme 1d 7h, Beta interview 12m (urgent)');
    assert.equal(
      shown('2026-12-04T16:00', interview(4, ' 17:30')),
      'Acme 1h 0m, Beta interview 1h 30m (urgent)',
    );
    // An interview after midnight, and what has a day alone.
    assert.equal(
      shown('2026-11-19T23:00', 'interview_on: 2026-11-20 00:30'),
      'Beta interview 1h 30m (warning)',
    );
    assert.equal(shown('2026-11-20T13:00', 'next_action_on: 2026-11-20'), 'Beta next action 11h 0m (calm)');
    // What should have been done at two is due for the rest of the day.
    assert.equal(
      shown('2026-11-20T15:00', 'next_action_on: 2026-11-20 14:00'),
      'Beta next action 1h ago (warning)',
    );
    assert.equal(shown('2026-11-21T00:00', 'next_action_on: 2026-11-20 14:00'), 'Acme 13d (calm)');
  });

  test('wakes for every change of what it shows, interviews and all', () => {
    const fields = [
      'deadline: 2026-12-04 17:00',
      'interview_on: 2026-12-03 10:00',
      'next_action_on: 2026-12-02',
    ];
    const all = upcoming(
      [note('companies/a/negotiation.md', noteText(['type: negotiation', 'company: Acme', ...fields]))],
      { zone, sources: deadlineKeys },
    );
    const begin = DateTime.fromISO('2026-12-01T23:00', { zone }).toMillis();
    let wake = begin;
    let shown = '';
    for (let instant = begin; instant < begin + 2 * day; instant += minute) {
      while (wake <= instant) {
        const now = countdown(all, { instant: wake, zone, thresholds });
        shown = said(now);
        wake = now.changesAt ?? Infinity;
      }
      assert.equal(said(countdown(all, { instant, zone, thresholds })), shown);
    }
  });

  test('has nothing to show and nothing to wait for without deadlines', () => {
    assert.deepEqual(countdown([], { instant: end, zone, thresholds }), {
      shown: undefined,
      changesAt: undefined,
    });
  });

  test('counts days by the clock: the day on which the clocks change is one', () => {
    const sunday = deadlines(zone, ['Acme', '2026-11-01 17:00']);
    const saturday = DateTime.fromISO('2026-10-31T17:00', { zone }).toMillis();
    assert.equal(said(countdown(sunday, { instant: saturday, zone, thresholds })), 'Acme 1d 0h (warning)');
  });

  test('is always somewhere, whatever the clock jumps to', () => {
    const all = deadlines(zone, ['Acme', '2026-12-04 17:00'], ['Beta', '2026-12-20']);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (a, b) => {
        const first = countdown(all, { instant: a, zone, thresholds });
        countdown(all, { instant: b, zone, thresholds });
        assert.deepEqual(countdown(all, { instant: a, zone, thresholds }), first);
        if (first.changesAt !== undefined) assert.ok(first.changesAt > a);
      }),
      { numRuns: 300 },
    );
  });
});

/** Where a year is not like another: clocks that change by an hour, by half of one, at midnight; a day left out. */
const years: readonly (readonly [zone: string, year: number])[] = [
  ['America/New_York', 2026],
  ['Europe/Berlin', 2028],
  ['Australia/Lord_Howe', 2027],
  ['America/Santiago', 2026],
  ['Pacific/Apia', 2011],
  ['Asia/Kolkata', 2026],
];

suite('A year of minutes', () => {
  for (const [zone, year] of years) {
    test(`in ${zone}, ${year}: the text never grows, and changes when it was promised`, function () {
      this.timeout(60_000);
      const start = DateTime.fromObject({ year }, { zone }).toMillis();
      const end = DateTime.fromObject({ year: year + 1, day: 3, hour: 4, minute: 30 }, { zone }).toMillis();
      const changes = transitions(zone, year).map(noon => noon.toMillis());
      const isNear = (now: number) => end - now < 8 * day || changes.some(at => Math.abs(at - now) < 2 * day);
      let before: TimeLeft | undefined;
      // Every minute where something happens, and an odd number of them elsewhere.
      for (let now = start; now < end; now += isNear(now) ? minute : 47 * minute) {
        const left = timeLeft(end, now, zone);
        if (before && before.changesAt > now) assert.equal(key(left), key(before));
        else if (before) assert.ok(size(left) < size(before), `${key(before)}, then ${key(left)}`);
        before = left;
      }
    });

    test(`in ${zone}, ${year}: it is as much as another calendar says, and less than a grain too little`, function () {
      this.timeout(60_000);
      // Two days a month, one of them without a time; those of a change of the clocks are among them.
      const ends = Array.from({ length: 12 }, (_, month) => [
        DateTime.fromObject({ year, month: month + 1, day: 15, hour: 17 }, { zone }),
        DateTime.fromObject({ year, month: month + 1, day: 1 }, { zone }),
      ]).flat();
      for (const end of [...ends, ...transitions(zone, year)]) {
        for (let now = end.toMillis() - 9 * day; now < end.toMillis();) {
          const left = timeLeft(end.toMillis(), now, zone);
          const back = end
            .minus({ days: left.days + skippedDays(end, left.days) })
            .minus({ hours: left.hours, minutes: left.minutes });
          const early = back.toMillis() - now;
          const grain = { days: 49 * hour, hours: hour, minutes: minute }[left.grain];
          assert.ok(early >= 0 && early < grain, `${end.toISO() ?? ''}: ${key(left)} is ${early} ms early`);
          assert.equal(key(timeLeft(end.toMillis(), left.changesAt - 1, zone)), key(left));
          assert.notEqual(key(timeLeft(end.toMillis(), left.changesAt, zone)), key(left));
          // Every change in the last two days and near the marks, some of the others.
          now = left.grain === 'minutes' ? left.changesAt + 7 * minute : left.changesAt;
        }
      }
    });
  }
});

function key({ days, hours, minutes, isPast, grain }: TimeLeft): string {
  return `${isPast ? '-' : ''}${days}d ${hours}h ${minutes}m in ${grain}`;
}

function size({ days, hours, minutes }: TimeLeft): number {
  return (days * 100 + hours) * 100 + minutes;
}

/** Noon on the days after the clocks change. */
function transitions(zone: string, year: number): readonly DateTime[] {
  const first = DateTime.fromObject({ year, hour: 12 }, { zone });
  return Array.from({ length: 366 }, (_, index) => first.plus({ days: index })).filter(
    noon => noon.offset !== noon.minus({ days: 1 }).offset,
  );
}

/** How many of the days before were left out of the calendar there. */
function skippedDays(end: DateTime, days: number): number {
  return end.zoneName === 'Pacific/Apia' && end.minus({ days }) <= apiaSkips && end > apiaSkips ? 1 : 0;
}
const apiaSkips = DateTime.fromISO('2011-12-31T00:00', { zone: 'Pacific/Apia' });
