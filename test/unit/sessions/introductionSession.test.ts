import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { readGuide } from '../../../src/core/guide/readGuide';
import { sectionOf } from '../../../src/core/guide/sectionOf';
import { introductionSession, introductionsOf } from '../../../src/core/sessions/introductionSession';
import { logRowOf } from '../../../src/core/sessions/logRowOf';
import { dueNudges, withTold } from '../../../src/core/sessions/nudges';
import { goTo, lookAt, pauseOrGoOn, readSession, type Session } from '../../../src/core/sessions/session';
import { introduction } from '../../../src/core/sessions/sessionKind';
import { reviewSteps } from '../../../src/core/sessions/sessionSteps';
import { statusOf, staysFor } from '../../../src/core/sessions/statusOf';
import { note, noteText } from '../../support/builders';
import { shippedGuide } from '../guide/shippedGuide';

const start = Date.UTC(2026, 10, 25, 10);
const begun = introductionSession(undefined, 'Introduction', start);

/** The session after so many seconds, looked at whenever it shows something else. */
function after(seconds: number, session: Session = begun): Session {
  const end = session.seen + seconds * 1000;
  let now = session;
  while (now.seen < end) now = lookAt(now, Math.min(end, now.seen + (staysFor(now) ?? 1000)));
  return now;
}

const status = (session: Session) => {
  const { phase, left } = statusOf(session);
  return `${inEnglish(phase)}: ${inEnglish(left)}`;
};

suite('Practising an introduction', () => {
  test('takes two minutes in the parts of the guide’s outline', () => {
    assert.deepEqual(begun.plan, [20, 40, 25, 25, 10]);
    const outline = sectionOf(readGuide(shippedGuide()).guide, 'cultural-fit#introduction-outline');
    const parts = introduction.phases.map(({ name, usual }) => `${inEnglish(name)}: ${usual} seconds`);
    assert.deepEqual(
      outline?.points.map(point => /^[^.]+/.exec(point)?.[0]),
      parts,
    );
  });

  test('shows each part and its seconds, and goes on by itself', () => {
    const shown = [0, 1, 19, 20, 59.5, 60, 85, 110, 119, 120, 121, 179, 180, 185].map(seconds =>
      status(after(seconds)),
    );
    assert.deepEqual(shown, [
      'Now: 20 s left',
      'Now: 19 s left',
      'Now: 1 s left',
      'Proof: 40 s left',
      'Proof: 1 s left',
      'Path: 25 s left',
      'Why here: 25 s left',
      'Hand over: 10 s left',
      'Hand over: 1 s left',
      'Hand over: time is up',
      'Hand over: 1 s over',
      'Hand over: 59 s over',
      'Hand over: 1 min over',
      'Hand over: 1 min over',
    ]);
    assert.equal(statusOf(after(120)).isOver, true);
    assert.equal(staysFor(after(185)), 55_000);
  });

  test('gives each part its time however seldom it is looked at, and none twice', () => {
    const once = lookAt(begun, start + 100_000);
    assert.deepEqual(once, { ...after(100), seen: once.seen });
    assert.deepEqual(once.spent, [20_000, 40_000, 25_000, 15_000, 0]);
    assert.equal(once.phase, 3);
  });

  test('waits in a pause, and begins a part anew for who goes back to it', () => {
    const paused = pauseOrGoOn(after(30), start + 30_000);
    assert.equal(status(after(50, paused)), 'Proof: paused');
    const whole = withTold(after(125), dueNudges(after(125)));
    const again = goTo(whole, 0, whole.seen);
    assert.equal(status(again), 'Now: 20 s left');
    assert.equal(dueNudges(after(120, again)).length, 1);
    assert.equal(status(goTo(after(5), 2, start + 5000)), 'Path: 25 s left');
  });

  test('says something at its end alone', () => {
    const says = (seconds: number) => dueNudges(after(seconds)).map(nudge => inEnglish(nudge.says));
    for (const seconds of [20, 60, 85, 110, 119]) assert.deepEqual(says(seconds), []);
    assert.deepEqual(says(120), ['Two minutes are up: stop, and let them ask.']);
  });

  test('outlives a reload', () => {
    const session = after(70);
    assert.deepEqual(readSession(JSON.parse(JSON.stringify(session))), session);
    assert.equal(readSession({ ...session, plan: [1, 2, 3, 4] }), undefined);
  });

  test('has its row in the log: its minutes, and none of the steps of a problem', () => {
    const session = after(125);
    const row = logRowOf(session, session.seen, { day: '2026-11-25', time: '10:00' }, { improve: 'Slower' });
    assert.deepEqual(row, {
      began: '2026-11-25 10:00',
      session: 'introduction',
      problem: 'Introduction',
      language: '',
      clarify: '',
      plan: '',
      implement: '',
      review: '',
      minutes: '2',
      time: '',
      space: '',
      improve: 'Slower',
    });
    assert.deepEqual(
      reviewSteps('introduction').map(({ key }) => key),
      ['improve'],
    );
  });

  test('is of the note in hand, else of any that there is', () => {
    const [one, other] = ['one', 'other'].map(name =>
      note(`introductions/${name}.md`, noteText(['type: introduction', `title: ${name}`])),
    );
    assert.ok(one && other);
    const notes = [one, note('stories/x.md', noteText(['type: story', 'title: x'])), other];
    assert.deepEqual(introductionsOf(notes, other.uri), [other, one]);
    assert.deepEqual(introductionsOf(notes, undefined), [one, other]);
    const { problem, uri } = introductionSession(other, 'Introduction', start);
    assert.deepEqual({ problem, uri }, { problem: { title: 'other' }, uri: other.uri });
  });
});
