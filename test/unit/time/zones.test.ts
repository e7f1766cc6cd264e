import assert from 'node:assert/strict';
import { DateTime } from 'luxon';
import { timeLeft, type TimeLeft } from '../../../src/core/deadlines/timeLeft';
import { dayAt, instantOf, timeAt } from '../../../src/core/time/instant';
import { readMoment } from '../../../src/core/time/written';
import { tried } from '../../support/runs';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** All of them when everything is tried many times, else every twentieth. */
const zones = Intl.supportedValuesOf('timeZone').filter(
  (_, at) => process.env['FC_RUNS'] !== undefined || at % 20 === 0,
);

/** Milliseconds that the clocks there are ahead of UTC, as luxon has it. */
function offsetAt(instant: number, zone: string): number {
  return DateTime.fromMillis(instant, { zone }).offset * minute;
}

/** The instants at which the clocks of a zone change in these years. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  const end = Date.UTC(2036, 0, 1);
  // Morocco goes back for the month of fasting: no two changes are nearer than four weeks.
  for (let from = Date.UTC(2020, 0, 1); from < end; from += 7 * day) {
    const before = offsetAt(from, zone);
    if (before === offsetAt(from + 7 * day, zone)) continue;
    let low = from;
    let high = from + 7 * day;
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

/** When clocks there show this, `local` being it as if it were UTC: the first of two, or later by the gap. */
function reference(local: number, zone: string): number {
  const before = offsetAt(local - 36 * hour, zone);
  const after = offsetAt(local + 36 * hour, zone);
  const shown = [local - before, local - after].filter(at => at + offsetAt(at, zone) === local);
  return shown.length === 0 ? local - before : Math.min(...shown);
}

const iso = (local: number) => new Date(local).toISOString();

function ours(text: string, zone: string): number | undefined {
  const read = readMoment(text);
  assert.ok(read.state === 'read', text);
  return instantOf(read.value, zone);
}

suite('Every zone from 2020 to 2035', () => {
  test('has its deadlines when another calendar has them: a day, a time, in a gap, in an overlap', function () {
    this.timeout(30 * minute);
    let cases = 0;
    for (const zone of zones) {
      for (const change of [Date.UTC(2026, 5, 15, 12), ...changesOf(zone)]) {
        const before = offsetAt(change - 1, zone);
        const after = offsetAt(change, zone);
        const changeLocal = change + Math.min(before, after);
        const within = changeLocal + Math.floor(Math.abs(after - before) / 2 / minute) * minute;
        for (const local of [changeLocal - hour, changeLocal, within, change + Math.max(before, after)]) {
          const text = `${iso(local).slice(0, 10)} ${iso(local).slice(11, 16)}`;
          const expected = reference(local, zone);
          assert.equal(ours(text, zone), expected, `${text} in ${zone}`);
          assert.equal(ours(`${text.replace(' ', 'T')}[${zone}]`, 'UTC'), expected, `${text}[${zone}]`);
          const shown = DateTime.fromMillis(expected, { zone });
          assert.equal(
            `${dayAt(expected, zone)} ${timeAt(expected, zone)}`,
            shown.toFormat('yyyy-MM-dd HH:mm'),
          );
          cases += 1;
        }
        for (const days of [-1, 0, 1]) {
          const today = Math.floor((change + before) / day) * day + days * day;
          const text = iso(today).slice(0, 10);
          assert.equal(ours(text, zone), reference(today + day, zone), `the end of ${text} in ${zone}`);
          cases += 1;
        }
      }
    }
    tried(cases);
  });

  test('counts down to the days around a change of its clocks, and never up', function () {
    this.timeout(30 * minute);
    let cases = 0;
    for (const zone of zones) {
      for (const change of changesOf(zone)) {
        for (const end of [change + 5 * hour, change + 3 * day]) {
          let before: TimeLeft | undefined;
          for (let now = end - 9 * day; now < end;) {
            const left = timeLeft(end, now, zone);
            const what = `${new Date(now).toISOString()} to ${new Date(end).toISOString()} in ${zone}`;
            if (before) assert.ok(size(left) < size(before), what);
            assert.ok(left.changesAt > now, what);
            before = left;
            now = left.grain === 'minutes' ? left.changesAt + 37 * minute : left.changesAt;
          }
          cases += 1;
        }
      }
    }
    tried(cases);
  });
});

function size({ days, hours, minutes }: TimeLeft): number {
  return (days * 100 + hours) * 100 + minutes;
}
