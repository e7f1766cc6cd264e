import assert from 'node:assert/strict';
import { chooseFolder } from '../../../src/core/newNote/chooseFolder';

const roots = (...hasNotes: readonly boolean[]) =>
  hasNotes.map((has, index) => ({ folder: `root${index}`, hasNotes: has }));

suite('The workspace folder for a new note', () => {
  test('there is none without a folder', () => {
    assert.deepEqual(chooseFolder([], 'root0', 'root0'), { go: 'none' });
  });
  test('the only one is taken', () => {
    assert.deepEqual(chooseFolder(roots(false), undefined, undefined), { go: 'in', folder: 'root0' });
  });
  test('the active editor’s is taken before the one with notes', () => {
    assert.deepEqual(chooseFolder(roots(false, true), 'root0', 'root1'), { go: 'in', folder: 'root0' });
  });
  test('the one that has notes is taken when no editor says otherwise', () => {
    assert.deepEqual(chooseFolder(roots(false, true), undefined, 'root0'), { go: 'in', folder: 'root1' });
    assert.deepEqual(chooseFolder(roots(false, true), 'elsewhere', undefined), { go: 'in', folder: 'root1' });
  });
  test('the one that was picked before is taken when several have notes, or none', () => {
    assert.deepEqual(chooseFolder(roots(true, true), undefined, 'root1'), { go: 'in', folder: 'root1' });
    assert.deepEqual(chooseFolder(roots(false, false), undefined, 'root1'), { go: 'in', folder: 'root1' });
  });
  test('otherwise the user is asked, also when the remembered one has gone', () => {
    assert.deepEqual(chooseFolder(roots(true, true), undefined, undefined), { go: 'ask' });
    assert.deepEqual(chooseFolder(roots(false, false), undefined, 'root9'), { go: 'ask' });
  });
});
