import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAlarm } from '../../../src/core/base/alarm';
import type { Deadline } from '../../../src/core/deadlines/deadline';
import { remindersAt } from '../../../src/core/deadlines/reminders';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { note, noteText } from '../../support/builders';
import { fakeTimers, type FakeTimers } from '../../support/fakeTimers';
import { runs } from '../../support/runs';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const hours = [168, 72, 24, 3];
const zones = ['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'];
const start = Date.UTC(2026, 10, 21, 15);

/** Some that end with a day, which is not the same instant everywhere, and some that are exact. */
const notes = [
  'deadline: 2026-11-22 09:00',
  'deadline: 2026-12-04',
  'deadline: 2026-12-04T17:00[Europe/Berlin]\nmy_deadline: 2026-12-02',
  'deadline: 2027-11-30 17:00',
].map((fields, at) =>
  note(
    `companies/${at}/negotiation.md`,
    noteText(['type: negotiation', `company: Company ${at}`, ...fields.split('\n')]),
  ),
);

interface Said {
  readonly deadline: Deadline;
  readonly mark: string;
  readonly at: number;
}

/** Windows that share their marks, each with an alarm of its own, as `remind` has it; nobody comes to any of them. */
function windows(timers: FakeTimers, count: number) {
  const marks = new Set<string>();
  const said: Said[] = [];
  const dueNow = () =>
    remindersAt(
      upcoming(notes, { zone: timers.zone(), sources: usualSources }),
      { now: timers.now(), thresholds: { decisions: hours, others: [] } },
      marks,
    );
  const take = (mark: string) => !marks.has(mark) && marks.add(mark).size > 0;
  for (let window = 0; window < count; window += 1) {
    const look = () => {
      const { due, nextAt } = dueNow();
      alarm.set(nextAt ?? Infinity);
      for (const { deadline, mark, alsoDone } of due) {
        if (take(mark)) said.push({ deadline, mark, at: timers.now() });
        alsoDone.forEach(take);
      }
    };
    const alarm = createAlarm(timers, look, minute);
    look();
  }
  return { said, overdue: () => dueNow().due };
}

interface Step {
  readonly what: string;
  readonly happens: (timers: FakeTimers) => void;
}

const jump = (by: number): Step => ({
  what: `the clock jumps by ${by / hour} hours`,
  happens: timers => timers.jump(by),
});

const step = fc.oneof(
  fc.constantFrom(hour, -hour, day, -day, 365 * day, -365 * day, 8 * hour).map(jump),
  fc.integer({ min: -40 * 24 * 60, max: 40 * 24 * 60 }).map(minutes => jump(minutes * minute)),
  fc.constantFrom(...zones).map(zone => ({
    what: `to ${zone}`,
    happens: (timers: FakeTimers) => timers.travel(zone),
  })),
  fc.integer({ min: 1, max: 2 * 24 * 60 }).map(minutes => ({
    what: `${minutes} minutes pass`,
    happens: (timers: FakeTimers) => timers.advance(minutes * minute),
  })),
);

suite('Clocks that jump, machines that sleep, people who travel', () => {
  test('get each reminder once, within a minute of being awake, and never before its time', () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.constantFrom(1, 2, 5), (all, count) => {
        const timers = fakeTimers(start, 'America/New_York');
        const { said, overdue } = windows(timers, count);
        for (const { what, happens } of all) {
          const before = said.length;
          happens(timers);
          // A minute later all has been said that there is to say.
          timers.advance(minute);
          assert.deepEqual(overdue(), [], what);
          for (const { deadline, mark, at } of said.slice(before)) {
            const hoursBefore = Number(/-(\d+)h$/.exec(mark)?.[1]);
            assert.ok(deadline.instant - at <= hoursBefore * hour, `${mark} came too early: ${what}`);
            assert.ok(at < deadline.instant, `${mark} came too late: ${what}`);
          }
        }
        assert.equal(new Set(said.map(({ mark }) => mark)).size, said.length, 'said twice');
        assert.ok(timers.longest() <= minute);
      }),
      runs(200),
    );
  });

  test('hear of a deadline that seemed over while the clock was ahead', () => {
    const timers = fakeTimers(start, 'America/New_York');
    const { said } = windows(timers, 1);
    timers.jump(5 * 365 * day);
    timers.advance(minute);
    const before = said.length;
    timers.jump(-5 * 365 * day + 8 * hour);
    timers.advance(13 * hour);
    assert.ok(said.length > before);
  });

  test('see a deadline that comes nearer by a journey', () => {
    const timers = fakeTimers(Date.UTC(2026, 11, 4, 0), 'America/New_York');
    const { said } = windows(timers, 1);
    const before = said.length;
    // The fourth of December ends fourteen hours earlier there.
    timers.travel('Asia/Tokyo');
    timers.advance(minute);
    assert.ok(said.slice(before).some(({ mark }) => mark.endsWith('-24h')));
  });
});
