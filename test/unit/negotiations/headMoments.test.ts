import assert from 'node:assert/strict';
import { readEntry } from '../../../src/core/negotiations/readLogEntries';

const _ = undefined;
type Read = readonly [
  day: string | undefined,
  time: string | undefined,
  kind: string | undefined,
  who: string | undefined,
];

const read = (heading: string): Read => {
  const { day, time, kind, who } = readEntry({ heading, line: 0 });
  return [day, time, kind, who];
};

suite('The moment of an entry that was written by hand', () => {
  const table: readonly (readonly [heading: string, read: Read])[] = [
    // What was spoken of is not when it was.
    [
      '2026-11-30: deadline moved to 2026-12-04 17:00',
      ['2026-11-30', _, _, 'deadline moved to 2026-12-04 17:00'],
    ],
    ['2026-11-30 they want an answer by 17:00', ['2026-11-30', _, _, 'they want an answer by 17:00']],
    ['2026-11-30 Deadline is now 17:00 on Friday', ['2026-11-30', _, _, 'Deadline is now 17:00 on Friday']],
    ['2026-11-30 · email · offer expires at 5pm', ['2026-11-30', _, 'email', 'offer expires at 5pm']],
    ['2026-11-30 next round Friday 14:00', ['2026-11-30', _, _, 'next round Friday 14:00']],
    ['2026-11-30 pushed to 18:00', ['2026-11-30', _, _, 'pushed to 18:00']],
    [
      'Deadline moved from 2026-12-04 to 2026-12-11',
      [_, _, _, 'Deadline moved from 2026-12-04 to 2026-12-11'],
    ],
    ['Deadline moved to 2026-12-11', [_, _, _, 'Deadline moved to 2026-12-11']],
    ['Deadline moved to 11 Dec 2026 (30 Nov 2026)', ['2026-11-30', _, _, 'Deadline moved to 11 Dec 2026']],
    // When it was, wherever it stands.
    ['2026-11-30 call with Mina at 14:30', ['2026-11-30', '14:30', 'call', 'Mina']],
    ['2026-11-30 call with Mina 14:30', ['2026-11-30', '14:30', 'call', 'Mina']],
    ['2026-11-30, call at 14:30, deadline 17:00', ['2026-11-30', '14:30', 'call', 'deadline 17:00']],
    ['2026-11-30 email to Mina, 9:05', ['2026-11-30', '09:05', 'email', 'Mina']],
    ['14:30 2026-11-30 call', ['2026-11-30', '14:30', 'call', _]],
    // A weekday beside its day is nobody's name.
    ['Mon 30 Nov 2026, 2pm call', ['2026-11-30', '14:00', 'call', _]],
    ['Monday, November 30, 2026', ['2026-11-30', _, _, _]],
    ['2026-11-30 (Mon) 14:30 call with Mina', ['2026-11-30', '14:30', 'call', 'Mina']],
    ['2026-11-30 Mon 14.30 call', ['2026-11-30', '14:30', 'call', _]],
    ['2026-11-30 · call · Sun Li', ['2026-11-30', _, 'call', 'Sun Li']],
    ['2026-11-30 Wednesday is the deadline', ['2026-11-30', _, _, 'Wednesday is the deadline']],
    ['2026-11-30 Monica called', ['2026-11-30', _, _, 'Monica called']],
  ];
  for (const [heading, expected] of table)
    test(`“${heading}”`, () => assert.deepEqual(read(heading), expected));
});
