import assert from 'node:assert/strict';
import { cityName, zoneName } from '../../../src/core/time/zoneName';
import { clockBeside } from '../../../src/core/time/clockBeside';
import { whenIs } from '../../../src/core/time/whenIs';
import { readMoment } from '../../../src/core/time/written';
import { inEnglish } from '../../../src/core/base/message';

suite('The name of a zone', () => {
  for (const [zone, name, city] of [
    ['America/New_York', 'America/New York', 'New York'],
    ['America/Argentina/Salta', 'America/Argentina/Salta', 'Salta'],
    ['+05:30', 'UTC+05:30', 'UTC+05:30'],
    ['-00:00', 'UTC', 'UTC'],
    ['Z', 'UTC', 'UTC'],
    ['Etc/UTC', 'UTC', 'UTC'],
    ['Etc/GMT', 'UTC', 'UTC'],
    ['Etc/GMT-0', 'UTC', 'UTC'],
    ['Etc/GMT-14', 'UTC+14', 'UTC+14'],
    ['Etc/GMT+12', 'UTC-12', 'UTC-12'],
  ] as const)
    test(`${zone} is ${name}, in short ${city}`, () => {
      assert.equal(zoneName(zone), name);
      assert.equal(cityName(zone), city);
    });

  test('is the same in a row of a tree', () => {
    const read = readMoment('2026-12-04T23:59[Etc/GMT+12]');
    assert.ok(read.state === 'read');
    const zone = 'Pacific/Auckland';
    const when = whenIs(read.value, zone);
    const shown = when && clockBeside(read.value, when, { zone, today: '2026-12-04', language: 'en' });
    assert.ok(shown !== undefined && typeof shown !== 'string');
    assert.match(inEnglish(shown), /^00:59 \(Fri 4 Dec, 23:59 in UTC-12\)$/);
  });
});
