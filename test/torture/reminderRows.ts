import { join } from 'node:path';
import type { Worker } from './process';
import { each, wait, withWorkers, type Row } from './rows';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An instant as it is written in a note, to the second. */
const written = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** How many messages each of the windows has shown when its clock stands there. */
async function shownAt(windows: readonly Worker[], instant: number): Promise<readonly number[]> {
  return Promise.all(windows.map(async window => count(await window.ask({ do: 'be at', instant }))));
}

async function shownNow(windows: readonly Worker[]): Promise<readonly number[]> {
  return Promise.all(windows.map(async window => count(await window.ask({ do: 'tell' }))));
}

function count({ said }: { readonly said: string }): number {
  const messages: unknown = JSON.parse(said);
  return Array.isArray(messages) ? messages.length : 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const once: readonly Row[] = [1, 2, 5].map(number => ({
  id: 'R23',
  what: `${number === 1 ? 'one window reminds' : `${number} windows remind`} of a deadline: once, and once more where it was put off`,
  count: 100,
  run: ({ storage }, trials) =>
    withWorkers(number, storage, async windows => {
      // To the second, as it is written; far enough from each other that one is due at a time. The first is more than
      // a day away: late in the evening, the coming midnight is one of which somebody is to be reminded already.
      const first = Math.ceil(Date.now() / day) * day + day;
      const ends = Array.from({ length: trials }, (_, at) => first + at * 30 * day);
      const deadlines = ends.map(written);
      for (const window of windows) await window.ask({ do: 'remind', deadlines, hours: '3h' });
      return each(trials, async at => {
        const due = (ends[at] ?? 0) - 3 * hour;
        const before = await shownAt(windows, due - minute);
        if (sum(before) !== 0) return `${at}: ${sum(before)} too early`;
        const shown = await shownAt(windows, due + 1000);
        if (sum(shown) !== 1) return `${at}: shown ${sum(shown)} times`;
        const isPutOff = at % 2 === 1;
        if (isPutOff) await windows[shown.indexOf(1)]?.ask({ do: 'put off' });
        const meanwhile = await shownAt(windows, due + 59 * minute);
        if (sum(meanwhile) !== 0) return `${at}: shown again`;
        const later = await shownAt(windows, due + 62 * minute);
        return sum(later) === (isPutOff ? 1 : 0) ? undefined : `${at}: put off, shown ${sum(later)} times`;
      });
    }),
}));

const stopped: Row = {
  id: 'R20',
  what: 'SIGSTOP while a reminder comes due, in one or both of two windows: it is shown once, within a minute of going on',
  count: 10,
  run: ({ storage }, trials) =>
    each(trials, at =>
      withWorkers(2, join(storage, String(at)), async windows => {
        const due = Math.ceil(Date.now() / 1000) * 1000 + 2000;
        const deadlines = [written(due + hour)];
        for (const window of windows) await window.ask({ do: 'remind', deadlines, hours: '1h' });
        const asleep = at % 2 === 0 ? windows : windows.slice(1);
        for (const window of asleep) window.pause();
        await wait(due - Date.now() + 3000);
        for (const window of asleep) window.resume();
        const woke = Date.now();
        let shown = 0;
        while (shown === 0 && Date.now() < woke + minute) {
          await wait(50);
          shown += sum(await shownNow(windows));
        }
        // Whoever would say it again has had the time to.
        await wait(1000);
        shown += sum(await shownNow(windows));
        return shown === 1 ? undefined : `shown ${shown} times`;
      }),
    ),
};

export const reminderRows: readonly Row[] = [stopped, ...once];
