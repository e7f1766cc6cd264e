import { createAlarm } from '../../src/core/base/alarm';
import { inEnglish } from '../../src/core/base/message';
import { countdown } from '../../src/core/deadlines/countdown';
import type { Deadline } from '../../src/core/deadlines/deadline';
import { upcoming, usualSources } from '../../src/core/deadlines/upcoming';
import { note, noteText } from '../support/builders';
import { fakeTimers } from '../support/fakeTimers';

const day = 86_400_000;
const days = 30;
const zone = 'America/New_York';
const start = Date.UTC(2026, 9, 20, 14);

/** How often the countdown wakes in a month of days, against how often what it shows changes. Goal: at most twice. */
export function deadlineWakeUps(): void {
  const all = Array.from(
    { length: 50 },
    (_, index) => `2026-${index % 2 === 0 ? 10 : 11}-${index % 28 || 28}`,
  );
  for (const [name, deadlines] of [
    ['no deadline', []],
    ['one, in 20 days', offers(['2026-11-09 17:00'])],
    ['one, in a year', offers(['2027-10-20'])],
    ['fifty', offers(all.map(padded))],
  ] as const) {
    const { wakeUps, changes } = month(deadlines);
    console.log(
      `${name.padEnd(18)} ${(wakeUps / days).toFixed(1).padStart(7)} wake-ups a day, ` +
        `${(changes / days).toFixed(1).padStart(7)} changes a day, ${(wakeUps / Math.max(1, changes)).toFixed(2)} to 1`,
    );
  }
}

function month(deadlines: readonly Deadline[]): { readonly wakeUps: number; readonly changes: number } {
  const timers = fakeTimers(start);
  let shown = '';
  let changes = -1;
  const show = () => {
    const { shown: now, changesAt } = countdown(deadlines, {
      instant: timers.now(),
      zone,
      thresholds: { decisions: [], others: [] },
    });
    const text = now ? `${inEnglish(now.text)} ${now.level}` : '';
    if (changes < 0 || text !== shown) changes += 1;
    shown = text;
    alarm.set(changesAt);
  };
  const alarm = createAlarm(timers, show);
  show();
  timers.advance(days * day);
  alarm.dispose();
  return { wakeUps: timers.wakeUps(), changes };
}

function offers(written: readonly string[]): readonly Deadline[] {
  const notes = written.map((deadline, index) =>
    note(
      `companies/${index}/negotiation.md`,
      noteText(['type: negotiation', `company: Company ${index}`, `deadline: ${deadline}`]),
    ),
  );
  return upcoming(notes, { zone, sources: usualSources });
}

function padded(text: string): string {
  return text.replace(/-(\d)$/, '-0$1');
}
