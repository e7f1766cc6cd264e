import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { nearDay, nearMoment } from '../../../src/core/time/nearDay';
import { whenIs } from '../../../src/core/time/whenIs';
import { readMoment } from '../../../src/core/time/written';

const from = { today: '2026-11-24', language: 'en', zone: 'Europe/Berlin' };

function momentFrom(text: string): string {
  const written = readMoment(text);
  assert.ok(written.state === 'read');
  const when = whenIs(written.value, from.zone);
  assert.ok(when);
  const said = nearMoment(written.value, when, from);
  return typeof said === 'string' ? said : inEnglish(said);
}

suite('A day from another', () => {
  const cases: readonly (readonly [day: string, near: string, named: string])[] = [
    ['2026-11-24', 'today', 'today'],
    ['2026-11-25', 'tomorrow', 'tomorrow'],
    ['2026-11-26', 'in 2 days', 'Thu'],
    ['2026-11-30', 'in 6 days', 'Mon'],
    ['2026-12-01', 'in 7 days', 'Tue 1 Dec'],
    ['2026-12-08', 'in 14 days', 'Tue 8 Dec'],
    ['2026-12-09', 'Wed 9 Dec', 'Wed 9 Dec'],
    ['2026-11-23', 'yesterday', 'yesterday'],
    ['2026-11-22', '2 days ago', 'Sun 22 Nov'],
    ['2026-11-10', '14 days ago', 'Tue 10 Nov'],
    ['2027-01-20', 'Wed 20 Jan 2027', 'Wed 20 Jan 2027'],
  ];
  for (const [day, near, named] of cases) {
    test(`${day} is ${near}, and a moment in it is ${named}`, () => {
      const said = nearDay(day, from);
      assert.equal(typeof said === 'string' ? said : inEnglish(said), near);
      assert.equal(momentFrom(day), named);
      assert.equal(momentFrom(`${day} 14:42`), `${named} 14:42`);
    });
  }

  test('is the one on the reader’s wall, with the time there', () => {
    assert.equal(momentFrom('2026-11-25T23:30[America/New_York]'), 'Thu 05:30');
  });

  test('is named in the reader’s language where it is far', () => {
    const said = nearDay('2026-12-18', { ...from, language: 'de' });
    assert.ok(typeof said === 'string');
    assert.match(said, /^Fr.*18\. Dez/);
  });
});
