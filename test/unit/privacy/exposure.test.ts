import assert from 'node:assert/strict';
import { hasRemote, ignoreLine, isIgnored, lineToAppend } from '../../../src/core/privacy/exposure';

const top = (text: string) => [{ folder: '', text }];

suite('Whether a repository could carry the notes away', () => {
  test('a remote is one that the configuration names', () => {
    assert.equal(hasRemote('[core]\n\tbare = false\n[remote "origin"]\n\turl = git@example.org:a/b\n'), true);
    assert.equal(hasRemote('[core]\n# [remote "origin"]\n[branch "main"]\n\tremote = origin\n'), false);
    assert.equal(hasRemote(''), false);
  });

  for (const pattern of [
    'interview-prep',
    'interview-prep/',
    '/interview-prep/',
    '*-prep',
    '/interview-*',
    '*',
  ])
    test(`the pattern ${pattern} keeps the folder out`, () => {
      assert.equal(isIgnored('interview-prep', top(pattern)), true);
    });

  for (const pattern of [
    '',
    '# interview-prep',
    'interview-prep/*.txt',
    '/other/interview-prep',
    '*.md',
    '!interview-prep',
  ])
    test(`the pattern ${JSON.stringify(pattern)} does not`, () => {
      assert.equal(isIgnored('interview-prep', top(pattern)), false);
    });

  test('a folder inside an ignored one is ignored, and cannot be brought back', () => {
    assert.equal(isIgnored('private/notes', top('/private/\n!/private/notes/')), true);
  });
  test('a later pattern and a deeper file win', () => {
    assert.equal(isIgnored('a/notes', [...top('notes/'), { folder: 'a', text: '!notes/' }]), false);
    assert.equal(isIgnored('a/notes', [...top('!notes/'), { folder: 'a', text: '/notes/' }]), true);
  });
  test('a file of patterns speaks for its own folder only', () => {
    assert.equal(isIgnored('b/notes', [{ folder: 'a', text: 'notes/' }]), false);
  });

  for (const folder of ['interview-prep', 'a b/c', '#notes', '!notes', 'no[t]es*?', 'ends '])
    test(`the line for ${JSON.stringify(folder)} keeps just that folder out`, () => {
      assert.equal(isIgnored(folder, top(ignoreLine(folder))), true);
      assert.equal(isIgnored(`other/${folder}`, top(ignoreLine(folder))), false);
    });

  test('a line is added on a line of its own, with the file’s line ends', () => {
    assert.equal(lineToAppend('', '/x/'), '/x/\n');
    assert.equal(lineToAppend('a\n', '/x/'), '/x/\n');
    assert.equal(lineToAppend('a', '/x/'), '\n/x/\n');
    assert.equal(lineToAppend('a\r\nb', '/x/'), '\r\n/x/\r\n');
  });
});
