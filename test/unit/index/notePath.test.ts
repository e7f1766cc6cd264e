import assert from 'node:assert/strict';
import { isListedFolderPath, isListedPath } from '../../../src/core/index/notePath';

suite('A listing of the notes folder', () => {
  test('shows markdown files in folders below each other', () => {
    for (const path of ['a.md', 'stories/a.md', 'a/b/c/D.MD', 'a.markdown', `${'a/'.repeat(32)}b.md`])
      assert.ok(isListedPath(path), path);
  });

  test('shows none that is more than 32 folders deep', () => {
    assert.ok(!isListedPath(`${'a/'.repeat(33)}b.md`));
  });

  test('shows no other files, no hidden ones, and none of packages', () => {
    for (const path of ['a.txt', 'md', '.a.md', '.git/a.md', 'x/node_modules/y/a.md', 'stories/.trash/a.md'])
      assert.ok(!isListedPath(path), path);
  });

  test('leaves out the templates that lie in it', () => {
    assert.ok(!isListedPath('templates/story.md', 'templates'));
    assert.ok(!isListedFolderPath('templates/old', 'templates'));
    assert.ok(isListedPath('templates-of-mine/a.md', 'templates'));
  });
});
