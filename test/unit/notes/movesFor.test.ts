import assert from 'node:assert/strict';
import { company } from '../../../src/core/kinds/company';
import { story } from '../../../src/core/kinds/story';
import { movesFor } from '../../../src/core/notes/movesFor';

const movesOf = (...args: Parameters<typeof movesFor>) =>
  movesFor(...args).map(({ from, folder, names }) => {
    const [first, second] = names();
    return [from, folder, first, second].join(' ');
  });

suite('A note that gets another title', () => {
  test('takes its file along', () => {
    assert.deepEqual(movesOf({ path: 'stories/old-one.md', title: 'Old one' }, story, 'New one'), [
      'stories/old-one.md stories new-one.md new-one-2.md',
    ]);
  });

  test('takes it along wherever it lies, and when it is the second of its name', () => {
    const [move] = movesFor({ path: 'mine/deep/old-one-2.md', title: 'Old one' }, story, 'New one');
    assert.equal(move?.folder, 'mine/deep');
  });

  test('takes the dossier of a company along, then its folder', () => {
    const path = 'companies/kestrel-2/kestrel-2.md';
    assert.deepEqual(movesOf({ path, title: 'Kestrel' }, company, 'Kestrel Labs'), [
      'companies/kestrel-2/kestrel-2.md companies/kestrel-2 kestrel-labs.md kestrel-labs-2.md',
      'companies/kestrel-2 companies kestrel-labs kestrel-labs-2',
    ]);
  });

  test('takes the folder alone along where the dossier has its former name', () => {
    const path = 'companies/kestrel/dossier.md';
    assert.deepEqual(movesOf({ path, title: 'Kestrel' }, company, 'Kestrel Labs'), [
      'companies/kestrel companies kestrel-labs kestrel-labs-2',
    ]);
  });

  test('leaves a name that the user chose', () => {
    assert.deepEqual(movesOf({ path: 'stories/2025-billing.md', title: 'Old one' }, story, 'New'), []);
    assert.deepEqual(movesOf({ path: 'companies/kestrel/notes.md', title: 'Kestrel' }, company, 'K'), []);
    assert.deepEqual(movesOf({ path: 'dossier.md', title: 'Kestrel' }, company, 'K'), []);
    assert.deepEqual(movesOf({ path: 'applied/kestrel.md', title: 'Kestrel' }, company, 'K'), [
      'applied/kestrel.md applied k.md k-2.md',
    ]);
  });

  test('leaves a file whose name would be the same', () => {
    assert.deepEqual(movesOf({ path: 'stories/old-one.md', title: 'Old one' }, story, 'OLD: one!'), []);
  });
});
