import assert from 'node:assert/strict';
import { datesOf } from '../../../src/core/companies/noteDates';
import { nowAt } from '../../../src/core/time/now';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { countDue } from '../../../src/core/companies/companyDates';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';

const clock = fakeClock(); // 2026-11-21 10:00 in New York
const now = nowAt(clock);
const log = (...fields: readonly string[]) =>
  note('n.md', noteText(['type: negotiation', 'company: A', ...fields]));
const stateOf = (deadline: string) => datesOf(log(`deadline: ${deadline}`), now)[0]?.state;

suite('What needs attention', () => {
  test('is a moment within 72 hours', () => {
    assert.equal(stateOf('2026-11-24 10:00'), 'soon');
    assert.equal(stateOf('2026-11-24 10:01'), 'later');
  });

  test('is a day, from 72 hours before its morning until it ends', () => {
    assert.equal(stateOf('2026-11-24'), 'soon');
    assert.equal(stateOf('2026-11-25'), 'later');
    assert.equal(stateOf('2026-11-21'), 'soon');
    assert.equal(stateOf('2026-11-20'), 'overdue');
  });

  test('is overdue once it has passed, wherever its clock stands', () => {
    assert.equal(stateOf('2026-11-21 09:59'), 'overdue');
    assert.equal(stateOf('2026-11-21 10:01'), 'soon');
    assert.equal(stateOf('2026-11-21T15:30+01:00'), 'overdue');
    assert.equal(stateOf('2026-11-21T16:30[Europe/Berlin]'), 'soon');
    assert.equal(stateOf('2026-11-21T15:59[Europe/Berlin]'), 'overdue');
  });

  test('is read as local where the zone is not known', () => {
    assert.equal(stateOf('2026-11-21T09:00[Mars/Olympus]'), 'overdue');
  });

  test('is nothing when the offer is answered', () => {
    assert.equal(datesOf(log('status: Declined', 'deadline: 2026-11-21'), now)[0]?.state, 'passed');
  });

  test('counts companies, not dates', () => {
    const notes = [log('deadline: 2026-11-22', 'my_deadline: 2026-11-21')];
    assert.equal(countDue(companiesOf(notes), now), 1);
  });

  test('is not asked of a company that is out of the running', () => {
    const dossier = note('d.md', noteText(['type: company', 'company: A', 'status: withdrawn']));
    assert.equal(countDue(companiesOf([dossier, log('deadline: 2026-11-22')]), now), 0);
  });
});
