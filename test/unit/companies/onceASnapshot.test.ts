import assert from 'node:assert/strict';
import { nowAt } from '../../../src/core/time/now';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { doubtsIn, offerProblems } from '../../../src/core/companies/offerProblems';
import { collisions } from '../../../src/core/deadlines/collisions';
import { lanesOf } from '../../../src/core/deadlines/lanes';
import { recipientsOf } from '../../../src/core/letters/round';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import { negotiationsByUse } from '../../../src/core/negotiations/negotiationsByUse';
import type { Note } from '../../../src/core/notes/note';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import { keptLog, note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { MemoryFiles } from '../../support/memoryFiles';

const dossier = (role: string) => noteText(['type: company', 'company: Kestrel', `role: ${role}`]);
const offer = (deadline: string) =>
  noteText(['type: negotiation', 'company: Kestrel', `deadline: ${deadline}`]);
const clock = fakeClock();
const now = nowAt(clock);

/** All that is worked out after a change of the notes: the tree, the countdown, the timeline, problems, letters. */
function askAll(notes: readonly Note[]): void {
  companyOutline(notes, now);
  upcoming(notes, { zone: now.zone, sources: usualSources });
  collisions(notes, now);
  lanesOf(notes, now);
  recipientsOf('offer', undefined, companiesOf(notes));
  offerProblems(notes);
  doubtsIn(notes);
  negotiationsByUse(notes, undefined);
}

suite('The notes of a company', () => {
  test('are put together once for a snapshot, whoever asks', () => {
    let looks = 0;
    const loose = note('offers/kestrel.md', offer('2026-12-04'));
    const counted: Note = {
      ...loose,
      // Where two dossiers may be meant, its links are looked at whenever they are put together.
      get links() {
        looks += 1;
        return loose.links;
      },
    };
    const [a, b] = ['Engineer', 'Manager'].map(role => note(`companies/${role}/dossier.md`, dossier(role)));
    assert.ok(a && b);
    const notes = Object.freeze([a, b, counted]);
    companiesOf(notes);
    const once = looks;
    assert.ok(once > 0);
    askAll(notes);
    assert.equal(looks, once);
    askAll(Object.freeze([...notes]));
    assert.equal(looks, 2 * once, 'and once for the next');
  });

  test('are put together anew in the next snapshot, and stay as they were in the one before', async () => {
    const files = new MemoryFiles({ 'a/dossier.md': dossier('Engineer'), 'a/offer.md': offer('2026-12-04') });
    const index = new NoteIndex({ files, log: keptLog(), clock, pause: () => Promise.resolve() });
    index.touch('everything');
    const before = await index.settled();
    const known = companiesOf(before.notes);
    assert.equal(companiesOf(before.notes), known);
    files.write('b/dossier.md', noteText(['type: company', 'company: Tidewater']));
    files.touch('b/dossier.md');
    const after = await index.settled();
    assert.deepEqual(
      companiesOf(after.notes).map(({ name }) => name),
      ['Kestrel', 'Tidewater'],
    );
    assert.equal(companiesOf(before.notes), known);
    assert.deepEqual(
      known.map(({ name, negotiations }) => [name, negotiations.length]),
      [['Kestrel', 1]],
    );
  });

  test('are never remembered of a list that can still change', () => {
    const notes = [note('a/dossier.md', dossier('Engineer'))];
    assert.equal(companiesOf(notes)[0]?.negotiations.length, 0);
    notes.push(note('a/offer.md', offer('2026-12-04')));
    assert.equal(companiesOf(notes)[0]?.negotiations.length, 1);
  });
});
