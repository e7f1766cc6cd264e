import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import type { Direction, Speaking } from '../../../src/core/time/speaking';
import { readSpoken } from '../../../src/core/time/spokenMoment';

/** Monday, 30 November 2026, 10:00 in New York. */
const monday: Speaking = { instant: Date.UTC(2026, 10, 30, 15), zone: 'America/New_York' };

function said(text: string, direction: Direction, at: Speaking = monday): string {
  const read = readSpoken(text, at, direction);
  return read.ok ? read.value.written : inEnglish(read.why);
}

suite('A moment that is given for another place', () => {
  test('is asked for by its date where it is another day there', () => {
    // Tuesday evening here, Wednesday noon in Tokyo.
    const late = { instant: Date.UTC(2026, 10, 25, 3), zone: 'America/New_York' };
    assert.equal(said('tomorrow 9am', 'ahead', late), '2026-11-25 09:00');
    for (const [text, one, other] of [
      ['tomorrow 9am Tokyo', '25 Nov 2026', '26 Nov 2026'],
      ['today 23:00 Tokyo', '24 Nov 2026', '25 Nov 2026'],
      ['in 3 days at noon Tokyo', '27 Nov 2026', '28 Nov 2026'],
      ['a week from tomorrow Tokyo', '2 Dec 2026', '3 Dec 2026'],
    ] as const)
      assert.equal(said(text, 'ahead', late), `That can be two days. Type “${one}” or “${other}”.`);
    for (const text of ['Wednesday 5pm Tokyo', 'the 25th 5pm Tokyo'])
      assert.equal(
        said(text, 'ahead', late),
        'It is another day there now. Type the date, such as “25 Nov 2026”.',
      );
    assert.match(said('yesterday 9am Tokyo', 'behind', late), /^That can be two days/);
    // Days that are the same from both, and times alone, are not in doubt.
    for (const [text, written] of [
      ['Friday 5pm Tokyo', '2026-11-27T17:00[Asia/Tokyo]'],
      ['tomorrow 25 Nov 5pm Tokyo', '2026-11-25T17:00[Asia/Tokyo]'],
      ['26 Nov 5pm Tokyo', '2026-11-26T17:00[Asia/Tokyo]'],
      ['5pm Tokyo', '2026-11-25T17:00[Asia/Tokyo]'],
      ['tomorrow 5pm Chicago', '2026-11-25T17:00[America/Chicago]'],
    ] as const)
      assert.equal(said(text, 'ahead', late), written);
  });

  test('is in no zone whose name people give to another place', () => {
    for (const place of ['Norfolk', 'Jersey', 'San Juan', 'Chatham', 'Stanley', 'Knox', 'Petersburg'])
      assert.match(said(`Friday 5pm ${place}`, 'ahead'), /^That doesn’t look like a date/, place);
    assert.equal(said('Friday 5pm Pacific/Norfolk', 'ahead'), '2026-12-04T17:00[Pacific/Norfolk]');
  });
});
