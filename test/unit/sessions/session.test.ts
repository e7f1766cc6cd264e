import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { dueNudges, withTold } from '../../../src/core/sessions/nudges';
import { planOf } from '../../../src/core/sessions/planOf';
import { readProblem } from '../../../src/core/sessions/readProblem';
import {
  beginSession,
  goTo,
  isForgotten,
  lookAt,
  minute,
  minutesSpent,
  pauseOrGoOn,
  readSession,
  type Session,
} from '../../../src/core/sessions/session';
import { coding } from '../../../src/core/sessions/sessionKind';
import { readMinutes } from '../../../src/core/sessions/sessionSteps';
import { statusOf, staysFor } from '../../../src/core/sessions/statusOf';
import { runs } from '../../support/runs';

const start = Date.UTC(2026, 10, 25, 10);
const begun = beginSession({ kind: 'coding', problem: { title: 'Two sum' }, plan: [7, 8, 20, 10] }, start);

/** The session after so many minutes, looked at every minute as the status bar does. */
function after(minutes: number, session: Session = begun): Session {
  let now = session;
  for (let at = 0; at < minutes; at++) now = lookAt(now, now.seen + minute);
  return now;
}

const status = (session: Session) => {
  const { phase, left } = statusOf(session);
  return `${inEnglish(phase)}: ${inEnglish(left)}`;
};

suite('A practice session', () => {
  test('shows its phase and the minutes that are left of it, then those that are over', () => {
    const shown = [0, 1, 6, 7, 8, 20].map(minutes => status(after(minutes)));
    assert.deepEqual(shown, [
      'Clarify: 7 min left',
      'Clarify: 6 min left',
      'Clarify: 1 min left',
      'Clarify: time is up',
      'Clarify: 1 min over',
      'Clarify: 13 min over',
    ]);
    assert.equal(statusOf(after(7)).isOver, true);
  });

  test('says for how long it shows the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 * 60 * 1000 }),
        fc.integer({ min: 1, max: 20 }),
        (gone, times) => {
          let session = lookAt(begun, start + gone);
          for (let at = 0; at < times; at++) {
            const stays = staysFor(session) ?? 0;
            assert.ok(stays > 0 && stays <= minute);
            assert.equal(status(lookAt(session, session.seen + stays - 1)), status(session));
            const next = lookAt(session, session.seen + stays);
            assert.notEqual(status(next), status(session));
            session = next;
          }
        },
      ),
      runs(200),
    );
  });

  test('counts the minutes of each phase, and none of a pause', () => {
    let session = after(5);
    session = goTo(session, 1, session.seen);
    session = after(10, session);
    session = pauseOrGoOn(session, session.seen);
    assert.equal(status(session), 'Plan: paused');
    assert.equal(staysFor(session), undefined);
    session = after(30, session);
    session = pauseOrGoOn(session, session.seen);
    session = after(3, goTo(session, 3, session.seen));
    assert.deepEqual(minutesSpent(session), [5, 10, 0, 3]);
  });

  test('goes to no phase that there is not', () => {
    assert.equal(goTo(begun, 4, start), begun);
    assert.equal(goTo(begun, -1, start), begun);
  });

  test('does not count what nobody saw: a sleep, a closed window, a clock that was set', () => {
    for (const jump of [-60, -1, 6, 60, 60 * 24]) {
      const jumped = lookAt(after(3), start + (3 + jump) * minute);
      assert.deepEqual(minutesSpent(after(2, jumped)), [5, 0, 0, 0], `${jump} min`);
    }
  });

  test('never counts more than passed, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 })), steps => {
        let session = begun;
        let forward = 0;
        for (const step of steps) {
          session = lookAt(session, session.seen + step);
          forward += Math.max(0, step);
        }
        const spent = session.spent.reduce((sum, part) => sum + part, 0);
        assert.ok(spent >= 0 && spent <= forward);
      }),
      runs(500),
    );
  });

  test('minutes of its phases add up to the minutes of all', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2, 3].map(() => fc.nat(1e7))), spent => {
        const minutes = minutesSpent({ ...begun, spent });
        const all = Math.round(spent.reduce((sum, part) => sum + part, 0) / minute);
        assert.equal(
          minutes.reduce((sum, part) => sum + part, 0),
          all,
        );
        assert.ok(minutes.every((part, at) => Math.abs(part - (spent[at] ?? 0) / minute) <= 1));
      }),
      runs(500),
    );
  });

  test('is forgotten when it was begun hours ago, and never while it may still run', () => {
    assert.equal(isForgotten(begun, start + 3 * 60 * minute), false);
    assert.equal(isForgotten(begun, start + 24 * 60 * minute), true);
    assert.equal(isForgotten({ ...begun, plan: [60, 60, 60, 60] }, start + 10 * 60 * minute), false);
    assert.equal(isForgotten(begun, start - 24 * 60 * minute), false);
  });

  test('outlives a reload, and whatever else was kept in its place is none', () => {
    const session: Session = { ...after(3), uri: 'file:///a', language: 'Python', told: ['0:end'] };
    assert.deepEqual(readSession(JSON.parse(JSON.stringify(session))), session);
    for (const kept of [
      undefined,
      null,
      3,
      [],
      {},
      { ...session, kind: 'other' },
      { ...session, plan: [1] },
      { ...session, spent: [0, 0, 0, 'x'] },
      { ...session, phase: 9 },
      { ...session, seen: NaN },
      { ...session, problem: 'x' },
    ])
      assert.equal(readSession(kept), undefined);
    fc.assert(
      fc.property(fc.anything(), kept => void readSession(kept)),
      runs(500),
    );
  });
});

suite('The nudges of a session', () => {
  const due = (session: Session) => dueNudges(session).map(({ says }) => inEnglish(says));

  test('come when a phase has had its time, and lead on to the next', () => {
    assert.deepEqual(due(after(6)), []);
    const [nudge] = dueNudges(after(7));
    assert.equal(nudge?.next, 1);
    assert.deepEqual(due(after(7)), ['7 min of clarifying are up: sum up, and get a yes.']);
  });

  test('ask for something that runs, 12 minutes into the code', () => {
    const writing = goTo(begun, 2, start);
    assert.deepEqual(due(after(11, writing)), []);
    assert.deepEqual(due(after(12, writing)), [
      '12 min into the code: run something end to end, even if it is slow.',
    ]);
  });

  test('come once, and only the latest of those that are due is worth saying', () => {
    const writing = after(21, goTo(begun, 2, start));
    assert.match(due(writing)[0] ?? '', /^20 min of code/);
    assert.deepEqual(due(withTold(writing, dueNudges(writing))), []);
  });

  test('end with the session, and hold still in a pause', () => {
    const last = after(10, goTo(begun, 3, start));
    assert.deepEqual(
      dueNudges(last).map(({ next }) => next),
      [undefined],
    );
    assert.deepEqual(due(pauseOrGoOn(last, last.seen)), []);
  });
});

suite('The plan of a session', () => {
  const usual = coding.phases.map(({ usual }) => usual);

  test('keeps the proportions, in whole minutes that add up', () => {
    assert.deepEqual(planOf(usual, usual, 45), [7, 8, 20, 10]);
    assert.deepEqual(planOf(usual, usual, 90), [14, 16, 40, 20]);
    assert.deepEqual(planOf([1, 1, 1, 1], usual, 30), [8, 8, 7, 7]);
    assert.deepEqual(planOf([0, 0, 1, 0], usual, 30), [0, 0, 30, 0]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 600 }),
        (split, minutes) => {
          const plan = planOf(split, usual, minutes);
          assert.equal(
            plan.reduce((sum, part) => sum + part, 0),
            minutes,
          );
          assert.ok(plan.every(part => Number.isInteger(part) && part >= 0));
        },
      ),
      runs(500),
    );
  });

  test('falls back on the usual split where the own one cannot be', () => {
    for (const split of [undefined, 'x', [], [1, 2, 3], [0, 0, 0, 0], [1, 2, 3, -4], [1, 2, 3, NaN]])
      assert.deepEqual(planOf(split, usual, 45), usual);
  });

  test('takes whole minutes only', () => {
    assert.equal(readMinutes('', 45), 45);
    assert.equal(readMinutes(' 30 ', 45), 30);
    for (const text of ['0', '601', '-5', '1.5', 'x', '1e2']) assert.equal(readMinutes(text, 45), undefined);
  });
});

suite('What is practised', () => {
  for (const [text, title] of [
    ['Two sum', 'Two sum'],
    ['  Two\n sum ', 'Two sum'],
    ['https://example.org/problems/two-sum/', 'Two sum'],
    ['https://example.org/problems/two-sum/description/?tab=x#y', 'Two sum'],
    ['https://example.org/problems/two_sum.html', 'Two sum'],
    ['https://example.org/%C3%A9l%C3%A9ments', 'Éléments'],
    ['https://example.org/100%', '100%'],
    ['https://example.org', 'example.org'],
    ['https://example.org/description', 'example.org'],
    ['see https://example.org/x', 'see https://example.org/x'],
  ] as const)
    test(`${text.trim()} is “${title}”`, () => {
      const problem = readProblem(text);
      assert.equal(problem.title, title);
      assert.equal(problem.link, text.startsWith('http') ? text : undefined);
    });
});
