import assert from 'node:assert/strict';
import { company } from '../../../src/core/kinds/company';
import { story } from '../../../src/core/kinds/story';
import { moveFor, type Move } from '../../../src/core/notes/moveFor';

const first = (move: Move | undefined, count = 2) => {
  const names: string[] = [];
  for (const name of move?.names() ?? []) if (names.push(name) === count) break;
  return move && { from: move.from, folder: move.folder, names };
};

suite('A note that gets another title', () => {
  test('takes its file along', () => {
    assert.deepEqual(first(moveFor({ path: 'stories/old-one.md', title: 'Old one' }, story, 'New one')), {
      from: 'stories/old-one.md',
      folder: 'stories',
      names: ['new-one.md', 'new-one-2.md'],
    });
  });

  test('takes it along wherever it lies, and when it is the second of its name', () => {
    const move = moveFor({ path: 'mine/deep/old-one-2.md', title: 'Old one' }, story, 'New one');
    assert.equal(move?.folder, 'mine/deep');
  });

  test('takes the folder of a company along', () => {
    assert.deepEqual(
      first(moveFor({ path: 'companies/kestrel/dossier.md', title: 'Kestrel' }, company, 'Kestrel Labs')),
      { from: 'companies/kestrel', folder: 'companies', names: ['kestrel-labs', 'kestrel-labs-2'] },
    );
  });

  test('leaves a name that the user chose', () => {
    assert.equal(moveFor({ path: 'stories/2025-billing.md', title: 'Old one' }, story, 'New'), undefined);
    assert.equal(moveFor({ path: 'companies/kestrel/notes.md', title: 'Kestrel' }, company, 'K'), undefined);
    assert.equal(moveFor({ path: 'dossier.md', title: 'Kestrel' }, company, 'K'), undefined);
  });

  test('leaves a file whose name would be the same', () => {
    assert.equal(moveFor({ path: 'stories/old-one.md', title: 'Old one' }, story, 'OLD: one!'), undefined);
  });
});
