import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  laterMark,
  neverMark,
  remindersAt,
  reminderWords,
  seenIn,
  type Reminder,
} from '../../../src/core/deadlines/reminders';
import { inEnglish } from '../../../src/core/base/message';
import { deadlineKeys } from '../../../src/core/deadlines/deadlineKeys';
import type { Deadline } from '../../../src/core/deadlines/deadline';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { note, noteText } from '../../support/builders';

const hour = 3_600_000;
const day = 24 * hour;
const zone = 'America/New_York';
const hours = [168, 72, 24, 3];
const thresholds = { decisions: hours, others: [2, 0.25] };
const end = Date.UTC(2026, 11, 4, 22);

function offers(...written: readonly (readonly [company: string, deadline: string])[]): readonly Deadline[] {
  const notes = written.map(([company, deadline]) =>
    note(
      `companies/${company}/negotiation.md`,
      noteText(['type: negotiation', `company: ${company}`, `deadline: ${deadline}`]),
    ),
  );
  return upcoming(notes, { zone, sources: usualSources });
}

const nothing = { due: [], quiet: [], nextAt: undefined };

const acme = offers(['Acme', '2026-12-04 17:00']);

/** Windows that share what was said; each says what it could take. */
function windows() {
  const marks = new Set<string>();
  const take = (mark: string) => !marks.has(mark) && marks.add(mark).size > 0;
  const look = (deadlines: readonly Deadline[], now: number, before = thresholds): readonly Reminder[] => {
    const { due } = remindersAt(deadlines, { now, thresholds: before }, marks);
    const ours = due.filter(({ mark }) => take(mark));
    for (const { alsoDone } of ours) for (const mark of alsoDone) take(mark);
    return ours;
  };
  return { marks, look };
}

suite('Reminders', () => {
  test('come once at each of the times before, in whichever window looks first', () => {
    const { look } = windows();
    const said: number[] = [];
    for (let now = end - 9 * day; now < end + day; now += 30 * 60_000)
      for (let window = 0; window < 2; window += 1)
        if (look(acme, now).length > 0) said.push((end - now) / hour);
    assert.deepEqual(said, hours);
  });

  test('are one after a week with a closed laptop, not four', () => {
    const { look } = windows();
    assert.equal(look(acme, end - 2 * hour).length, 1);
    assert.equal(look(acme, end - 2 * hour + 1).length, 0);
    assert.equal(look(acme, end - 5 * day).length, 0, 'also when the clock goes back');
  });

  test('of several deadlines are one message', () => {
    const { look } = windows();
    const due = look(offers(['Acme', '2026-12-04 17:00'], ['Beta', '2026-12-05 17:00']), end - 2 * hour);
    assert.equal(
      inEnglish(reminderWords(due, end - 2 * hour, zone)),
      '2 dates are near. Acme: offer deadline in 2 h, Beta: offer deadline in 1 day 2 h',
    );
  });

  test('say what it is and how much time there is', () => {
    const said = (fields: string, now: number) => {
      const dossier = note(
        'companies/a/dossier.md',
        noteText(['type: company', 'company: Acme', ...fields.split('; ')]),
      );
      const all = upcoming([dossier], { zone, sources: deadlineKeys });
      const { due } = remindersAt(all, { now, thresholds }, new Set());
      return due.length === 0 ? 'nothing' : inEnglish(reminderWords(due, now, zone));
    };
    const interview = 'interview_on: 2026-12-04 17:00';
    assert.equal(said(interview, end - 3 * hour), 'nothing');
    assert.equal(said(interview, end - 2 * hour), 'Acme: interview in 2 h');
    assert.equal(said(`interview: Final round; ${interview}`, end - hour / 5), 'Acme: Final round in 12 min');
    const action = 'next_action: Send the plan; next_action_on: 2026-12-04';
    assert.equal(said(action, end - 18 * hour), 'nothing');
    assert.equal(said(action, end - 17 * hour), 'Acme: Send the plan today');
    assert.equal(said('deadline: 2026-12-04 17:00', end - 25 * hour), 'Acme: 1 day 1 h left to decide');
    assert.equal(
      said('my_deadline: 2026-12-04 17:00', end - hour / 90),
      'Acme: less than a minute left until your own deadline',
    );
  });

  test('do not come for what was just set, but at the next time', () => {
    const { marks } = windows();
    const seen = seenIn([], [acme[0]?.note.root ?? '']);
    const set = remindersAt(acme, { now: end - 2 * day, thresholds, seen }, marks);
    assert.deepEqual(set.due, []);
    for (const mark of set.quiet) marks.add(mark);
    const after = { thresholds, seen: seenIn(acme, ['']) };
    assert.deepEqual(remindersAt(acme, { now: end - 2 * day, ...after }, marks).due, []);
    assert.deepEqual(
      remindersAt(acme, { now: end - 2 * day, thresholds }, marks).due,
      [],
      'nor in another window',
    );
    assert.equal(remindersAt(acme, { now: end - day, ...after }, marks).due.length, 1);
    // A folder that was just opened has not been written just now.
    const opened = seenIn([], ['memory:/other']);
    assert.equal(
      remindersAt(acme, { now: end - 2 * day, thresholds, seen: opened }, new Set()).due.length,
      1,
    );
  });

  test('start anew when a deadline was moved', () => {
    const { look } = windows();
    assert.equal(look(acme, end - 2 * hour).length, 1);
    const moved = offers(['Acme', '2026-12-04 18:00']);
    assert.equal(look(moved, end - 2 * hour).length, 1);
  });

  test('come back when they were put off, once', () => {
    const { look, marks } = windows();
    const now = end - 20 * hour;
    const [said] = look(acme, now);
    assert.ok(said);
    marks.add(laterMark(said.deadline, now + hour));
    assert.equal(remindersAt(acme, { now, thresholds }, marks).nextAt, now + hour);
    assert.equal(look(acme, now + hour - 1).length, 0);
    assert.equal(look(acme, now + hour).length, 1);
    assert.equal(look(acme, now + hour + 1).length, 0);
  });

  test('do not come for one that nobody wants to hear of', () => {
    const { look, marks } = windows();
    for (const deadline of acme) marks.add(neverMark(deadline));
    assert.equal(look(acme, end - hour).length, 0);
    assert.equal(remindersAt(acme, { now: end - 5 * day, thresholds }, marks).nextAt, undefined);
  });

  test('do nothing at all when they are turned off', () => {
    const off = { decisions: [], others: [] };
    assert.deepEqual(remindersAt(acme, { now: end - hour, thresholds: off }, new Set()), nothing);
  });

  test('do not come after the deadline', () => {
    assert.deepEqual(remindersAt(acme, { now: end, thresholds }, new Set()), nothing);
  });

  test('come exactly once a time, however windows look, sleep and are closed', () => {
    const looks = fc.array(fc.integer({ min: -1, max: 10 * 24 * 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(looks, minutes => {
        const { look } = windows();
        const said = [...minutes]
          .sort((a, b) => b - a)
          .flatMap(minute => look(acme, end - minute * 60_000).map(({ mark }) => mark));
        assert.equal(new Set(said).size, said.length);
        // Each time that somebody looked while it was the latest that had come, it was said.
        const reached = new Set(
          minutes
            .filter(minute => minute > 0)
            .flatMap(minute => hours.filter(before => minute <= before * 60).at(-1) ?? []),
        );
        assert.equal(said.length, reached.size);
      }),
      { numRuns: 500 },
    );
  });

  test('say when to look again, not a moment too late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 * 24 * 60 }), minute => {
        const now = end - minute * 60_000;
        const next = remindersAt(acme, { now, thresholds }, new Set()).nextAt;
        const expected = hours.map(before => end - before * hour).filter(at => at > now);
        assert.equal(next, expected.length === 0 ? undefined : Math.min(...expected));
      }),
    );
  });
});
