import assert from 'node:assert/strict';
import { dayAt, endOfDay, instantOf, isoText, isZone, startOf, timeAt } from '../../../src/core/time/instant';
import { readMoment } from '../../../src/core/time/written';

function at(text: string, zone = 'America/New_York'): string | undefined {
  const moment = readMoment(text);
  if (moment.state !== 'read') throw new Error(`No moment: ${text}`);
  const instant = instantOf(moment.value, zone);
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

suite('The instant of a moment', () => {
  test('is the end of a day that has no time', () => {
    assert.equal(at('2026-12-04'), '2026-12-05T05:00:00.000Z');
  });

  test('is local without a zone', () => {
    assert.equal(at('2026-12-04 17:00'), '2026-12-04T22:00:00.000Z');
    assert.equal(at('2026-12-04 17:00', 'Asia/Kolkata'), '2026-12-04T11:30:00.000Z');
  });

  test('is exact with an offset or a zone', () => {
    assert.equal(at('2026-12-04T17:00+01:00'), '2026-12-04T16:00:00.000Z');
    assert.equal(at('2026-12-04T17:00Z'), '2026-12-04T17:00:00.000Z');
    assert.equal(at('2026-12-04T17:00[Europe/Berlin]'), '2026-12-04T16:00:00.000Z');
  });

  test('is later by the gap when the clocks skip it', () => {
    assert.equal(at('2027-03-14 02:30'), '2027-03-14T07:30:00.000Z');
  });

  test('is the first of two when the clocks show it twice', () => {
    assert.equal(at('2026-11-01 01:30'), '2026-11-01T05:30:00.000Z');
  });

  test('is the end of a day also where the next has no midnight', () => {
    assert.equal(at('2026-09-05', 'America/Santiago'), '2026-09-06T04:00:00.000Z');
  });

  test('is unknown in a zone that there is not', () => {
    assert.equal(at('2026-12-04T17:00[Mars/Olympus]'), undefined);
  });

  test('falls on a day that depends on the zone', () => {
    const instant = Date.UTC(2026, 11, 4, 23, 30);
    assert.equal(dayAt(instant, 'Europe/Berlin'), '2026-12-05');
    assert.equal(dayAt(instant, 'America/New_York'), '2026-12-04');
  });

  test('is shown as a day and a time, and written for other programs', () => {
    const instant = Date.UTC(2026, 11, 4, 16, 0, 30);
    assert.equal(timeAt(instant, 'Europe/Berlin'), '17:00');
    assert.equal(isoText(instant), '2026-12-04T16:00:30Z');
  });

  test('begins and ends a day where it is', () => {
    assert.equal(startOf('2026-12-04', 'America/New_York'), Date.UTC(2026, 11, 4, 5));
    assert.equal(endOfDay('2026-12-04', 'America/New_York'), Date.UTC(2026, 11, 5, 5));
    // The clocks go from 23:59 to 01:00 there: the day has no midnight.
    assert.equal(startOf('2026-09-06', 'America/Santiago'), Date.UTC(2026, 8, 6, 4));
    assert.equal(startOf('2026-02-30', 'America/New_York'), undefined);
  });

  test('is in a zone only if there is such a zone', () => {
    for (const zone of ['Europe/Berlin', 'UTC', '+01:00']) assert.ok(isZone(zone), zone);
    for (const zone of ['Mars/Olympus', '', 'Berlin time']) assert.ok(!isZone(zone), zone);
  });
});
