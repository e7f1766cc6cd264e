import assert from 'node:assert/strict';
import { chooseFolder } from '../../../src/core/newNote/chooseFolder';

const work = { folder: 'work', hasNotes: true };
const home = { folder: 'home', hasNotes: true };
const code = { folder: 'code', hasNotes: false };

suite('The folder for a new note', () => {
  test('is none without a folder', () => {
    assert.deepEqual(chooseFolder([], undefined, ['work']), { go: 'none' });
  });

  test('is the only one', () => {
    assert.deepEqual(chooseFolder([code], undefined, []), { go: 'in', folder: 'code' });
  });

  test('is that of the note in hand', () => {
    assert.deepEqual(chooseFolder([work, home], 'home', ['work']), { go: 'in', folder: 'home' });
  });

  test('is the only one with notes, also for somebody who looks at other code', () => {
    assert.deepEqual(chooseFolder([work, code], undefined, []), { go: 'in', folder: 'work' });
    assert.deepEqual(chooseFolder([code, work], undefined, ['code']), { go: 'in', folder: 'work' });
  });

  test('is asked where several have notes, or none, with the likeliest first', () => {
    assert.deepEqual(chooseFolder([work, home], undefined, [undefined, 'gone', 'work', 'home']), {
      go: 'ask',
      first: 'work',
    });
    assert.deepEqual(chooseFolder([work, home, code], undefined, ['home']), { go: 'ask', first: 'home' });
    const other = { folder: 'other', hasNotes: false };
    assert.deepEqual(chooseFolder([code, other], undefined, []), { go: 'ask', first: undefined });
  });

  test('is asked anew when the last one is not open any more', () => {
    assert.deepEqual(chooseFolder([work, home], undefined, ['gone']), { go: 'ask', first: undefined });
    assert.deepEqual(chooseFolder([work, home], 'gone', [undefined]), { go: 'ask', first: undefined });
  });
});
