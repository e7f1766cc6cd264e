import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { say } from '../../../src/core/base/message';
import { dateStep } from '../../../src/core/asking/dateStep';
import { instantOf } from '../../../src/core/time/instant';
import { readMoment } from '../../../src/core/time/written';

/** Monday, 30 November 2026, 10:00 in New York. */
const here = { instant: Date.UTC(2026, 10, 30, 15), zone: 'America/New_York', language: 'en' };

/** What somebody types into a question, and what a careful person would make of it: a moment, or `refuse`. */
interface Row {
  readonly id: number;
  readonly text: string;
  readonly asks: 'future' | 'past';
  readonly expect: string;
  /** What is right too. */
  readonly alsoOk?: readonly string[];
  readonly why: string;
}

const rows = JSON.parse(readFileSync('test/fixtures/dates/typedDates.json', 'utf8')) as readonly Row[];

const steps = {
  future: dateStep(
    {
      key: 'on',
      prompt: say('By when?'),
      shape: 'moment',
      direction: 'ahead',
      required: say('?'),
      mustCome: true,
    },
    here,
  ),
  past: dateStep(
    { key: 'on', prompt: say('When was it?'), shape: 'moment', direction: 'behind', required: say('?') },
    here,
  ),
};

function answerTo({ text, asks }: Row): string {
  const step = steps[asks];
  return step.check(text) ? 'refuse' : (step.written?.(text) ?? '');
}

/** The same for all ways to write a moment. */
function meaning(written: string): string {
  const read = readMoment(written);
  if (read.state !== 'read') return written;
  const { day, time } = read.value;
  return time === undefined ? day : String(instantOf(read.value, here.zone));
}

const hourMayBeTwo = 'The hour may be in the morning: it is asked for with both.';
const wouldEndAtMidnight = 'A day alone ends at midnight, hours after what was said: the hour is asked for.';

/** What people expect to be understood and is refused, with what to type instead. */
const askedAgain: Readonly<Record<string, string>> = {
  'Friday at 5': hourMayBeTwo,
  'fri at 2': hourMayBeTwo,
  'tomorrow at 5': hourMayBeTwo,
  'Dec 4 at 5': hourMayBeTwo,
  'Wednesday 2 Dec at 2': hourMayBeTwo,
  'Thursday at 3': hourMayBeTwo,
  'yesterday at 5': hourMayBeTwo,
  'Friday afternoon': wouldEndAtMidnight,
  'Fri morning': wouldEndAtMidnight,
  'this afternoon': wouldEndAtMidnight,
  'tomorrow morning': wouldEndAtMidnight,
};

suite('Dates as people type them', () => {
  const right = (row: Row) => [row.expect, ...(row.alsoOk ?? [])].map(meaning);

  test('are never taken for another', () => {
    const wrong = rows
      .map(row => ({ row, answer: answerTo(row) }))
      .filter(({ row, answer }) => answer !== 'refuse' && !right(row).includes(meaning(answer)))
      .map(
        ({ row, answer }) => `${row.asks}: “${row.text}” is ${answer} instead of ${row.expect}: ${row.why}`,
      );
    assert.deepEqual(wrong, []);
  });

  test('are understood, but for those that are asked for again with a reason', () => {
    const refused = rows.filter(row => answerTo(row) === 'refuse' && !right(row).includes('refuse'));
    assert.deepEqual([...new Set(refused.map(({ text }) => text))].sort(), Object.keys(askedAgain).sort());
  });

  test('are shown in words before they are written, whenever they are taken', () => {
    for (const row of rows) {
      if (answerTo(row) === 'refuse') continue;
      const echo = steps[row.asks].echo?.(row.text);
      assert.ok(echo, row.text);
      assert.doesNotMatch(JSON.stringify(echo.args), /\d{4}-\d\d/);
    }
  });
});
