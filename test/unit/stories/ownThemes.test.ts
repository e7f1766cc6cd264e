import assert from 'node:assert/strict';
import { parseNote } from '../../../src/core/index/parseNote';
import { ownThemes } from '../../../src/core/stories/ownThemes';

const note = (text: string) => parseNote({ uri: 'memory:/a.md', root: 'memory:/', path: 'a.md' }, text);
const story = (...themes: readonly string[]) =>
  note(`---\ntype: story\nthemes: [${themes.join(', ')}]\n---\n`);

suite('The themes of the user’s own stories', () => {
  test('come with the most used first, each once', () => {
    assert.deepEqual(ownThemes([story('growth', 'conflict'), story('conflict'), story()]), [
      'conflict',
      'growth',
    ]);
  });

  test('are spelt as they mostly are', () => {
    assert.deepEqual(ownThemes([story('Conflict'), story('conflict'), story('conflict')]), ['conflict']);
  });

  test('are those of stories alone', () => {
    assert.deepEqual(ownThemes([note('---\ntype: company\nthemes: [x]\n---\n')]), []);
  });
});
