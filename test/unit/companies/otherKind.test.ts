import assert from 'node:assert/strict';
import { nowAt } from '../../../src/core/time/now';
import { companyDates } from '../../../src/core/companies/companyDates';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { countdown } from '../../../src/core/deadlines/countdown';
import { deadlineKeys } from '../../../src/core/deadlines/deadlineKeys';
import { lanesOf } from '../../../src/core/deadlines/lanes';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';

const now = nowAt(fakeClock()); // 2026-11-21 10:00 in New York

suite('A date in the other kind of note', () => {
  const dossier = note(
    'k/dossier.md',
    noteText([
      'type: company',
      'company: Kestrel',
      'status: offer',
      'deadline: 2026-11-23',
      'my_deadline: 2026-11-22',
    ]),
  );
  const offer = note(
    'k/offer.md',
    noteText([
      'type: negotiation',
      'company: Kestrel',
      'interview_on: 2026-11-24',
      'next_action_on: 2026-11-25',
    ]),
  );

  test('counts in the tree as it does in the status bar and on the timeline', () => {
    const notes = [dossier, offer];
    const keys = upcoming(notes, { zone: now.zone, sources: deadlineKeys }).map(({ key }) => key);
    assert.deepEqual(keys, ['my_deadline', 'deadline', 'interview_on', 'next_action_on']);
    const marks = lanesOf(notes, now).flatMap(lane => lane.marks);
    assert.deepEqual(
      marks.map(({ key }) => key),
      keys,
    );
    const dates = companiesOf(notes).flatMap(files => companyDates(files, now));
    assert.deepEqual(
      dates
        .filter(({ state }) => state !== 'passed')
        .map(({ key }) => key)
        .sort(),
      [...keys].sort(),
    );
  });

  test('is spoken of after it has passed, as of any deadline', () => {
    const day = 24 * 3_600_000;
    const instant = Date.UTC(2026, 10, 24, 12) + day / 2;
    const all = upcoming([dossier], { zone: now.zone, sources: usualSources });
    assert.equal(
      countdown(all, { instant, zone: now.zone, thresholds: { decisions: [], others: [] } }).shown?.level,
      'passed',
    );
  });
});
