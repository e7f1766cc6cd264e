import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collisions } from '../../../src/core/deadlines/collisions';
import { countdown } from '../../../src/core/deadlines/countdown';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { readLogEntries } from '../../../src/core/negotiations/readLogEntries';
import { parseSample, sampleOn } from '../../../src/core/newNote/sample';
import { textOf } from '../../../src/core/notes/note';
import { isStale } from '../../../src/core/stories/storyAge';
import { addDays } from '../../../src/core/time/day';
import { nowAt } from '../../../src/core/time/now';
import { note } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { sampleFiles } from '../../support/sampleFiles';

const files = sampleFiles();
const inside = 'interview-prep/';
const thresholds = { decisions: [168, 72, 24, 3], others: [2, 0.25] };

/** What somebody has before them who tries the sample on this day, at nine in the morning. */
function seenOn(today: string) {
  const now = nowAt(fakeClock(Date.parse(`${today}T09:00Z`), 'UTC'));
  const notes = sampleOn(today, files)
    .filter(({ path }) => path.startsWith(inside))
    .map(({ path, text }) => note(path.slice(inside.length), text));
  return { now, notes, deadlines: upcoming(notes, { zone: 'UTC', sources: usualSources }) };
}

const days = fc.integer({ min: 0, max: 30_000 }).map(count => addDays('2020-02-28', count));

suite('The sample', () => {
  test('is as it is kept on the day on which it was written', () => {
    assert.deepEqual(sampleOn('2026-12-02', files), files);
  });

  test('never goes stale: on any day an offer is near, and closes before a final round', () => {
    fc.assert(
      fc.property(days, today => {
        const { now, notes, deadlines } = seenOn(today);
        assert.equal(collisions(notes, now).length, 1);
        assert.ok(deadlines.length === 2 && deadlines.every(({ instant }) => instant > now.instant));
        assert.match(countdown(deadlines, { ...now, thresholds }).shown?.level ?? '', /warning|urgent|calm/);
        assert.ok(
          notes.some(one => textOf(one, 'next_action_on') === today),
          'something is due today',
        );
      }),
      { numRuns: 60 },
    );
  });

  test('has a log that is all in the past and in its order, however its days were written', () => {
    fc.assert(
      fc.property(days, today => {
        const log = seenOn(today).notes.flatMap(one =>
          one.kind === 'negotiation' ? readLogEntries(one) : [],
        );
        const written = log.map(({ day }) => day ?? 'none');
        assert.equal(written.length, 3);
        assert.ok(written.every(day => day < today));
        assert.deepEqual([...written].sort().reverse(), written);
      }),
      { numRuns: 60 },
    );
  });

  test('has one story that has grown old and one that has not, and no note with a problem', () => {
    fc.assert(
      fc.property(days, today => {
        const { notes } = seenOn(today);
        assert.deepEqual(
          notes.flatMap(({ problems }) => problems),
          [],
        );
        const stories = notes.filter(({ kind }) => kind === 'story');
        assert.deepEqual(stories.map(story => isStale(story, today)).sort(), [false, true]);
      }),
      { numRuns: 60 },
    );
  });

  test('names its practice session in the file and in the log by the same day', () => {
    const all = sampleOn('2031-07-05', files);
    const session = all.find(({ path }) => path.endsWith('-a-photo-service-for-a-hiking-club.md'));
    const day = session?.path.slice(`${inside}practice/`.length).slice(0, 10) ?? '';
    assert.match(session?.text ?? '', new RegExp(`^practised_on: ${day}$`, 'm'));
    assert.match(
      all.find(({ path }) => path.endsWith('log.md'))?.text ?? '',
      new RegExp(`\\| ${day} 10:00 \\|`),
    );
  });

  test('is read as the build wrote it, and as nothing else', () => {
    assert.deepEqual(parseSample(JSON.parse(JSON.stringify(files))), files);
    for (const other of [undefined, {}, [], [1], [{ path: 'a.md' }]])
      assert.equal(parseSample(other), undefined);
  });
});
