import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { ignoredFolderWords, readFolderSetting } from '../../../src/core/notes/folderSetting';

const path = (written: unknown) => {
  const read = readFolderSetting(written);
  return 'path' in read ? read.path : undefined;
};

suite('A folder setting', () => {
  test('is a path inside the workspace folder, however it is written', () => {
    for (const written of ['notes/prep', './notes/prep', 'notes/prep/', ' notes/prep ', 'notes//./prep/.'])
      assert.equal(path(written), 'notes/prep', written);
    assert.equal(path('notes\\prep\\'), 'notes/prep');
    for (const name of ['.private', 'a..b', '...', '~archive', 'c', 'über uns', 'a: b'])
      assert.equal(path(name), name);
  });

  test('can be the workspace folder itself', () => {
    for (const written of ['.', './', '.\\', ' . ', './.', '././/']) assert.equal(path(written), '', written);
  });

  test('that leads out of the workspace folder is ignored', () => {
    for (const written of ['..', '../notes', 'a/../../b', 'a/..', 'a\\..\\b', ' .. '])
      assert.deepEqual(readFolderSetting(written), { ignored: 'outside' }, written);
  });

  test('that is an absolute path, on whichever system, or begins at home is ignored', () => {
    const absolute = [
      '/',
      '/notes',
      '\\notes',
      '\\\\server\\notes',
      'C:',
      'c:\\notes',
      'C:/notes',
      'c:notes',
    ];
    for (const written of [...absolute, '~', '~/notes', '~\\notes', 'file:///notes', '${workspaceFolder}/x'])
      assert.deepEqual(readFolderSetting(written), { ignored: 'absolute' }, written);
  });

  test('that is empty, or no text, is ignored', () => {
    for (const written of ['', ' ', '\t\n', undefined, null, 7, {}, ['notes']])
      assert.deepEqual(readFolderSetting(written), { ignored: 'empty' });
  });

  test('never leads out of the workspace folder, whatever is written', () => {
    const part = fc.oneof(
      fc.constantFrom('.', '..', '', ' ', '~', 'a', 'C:', '\\', '/', '...', '\0', '. .', '.. '),
      fc.string(),
    );
    const paths = fc
      .tuple(fc.array(part), fc.constantFrom('/', '\\'))
      .map(([parts, separator]) => parts.join(separator));
    fc.assert(
      fc.property(paths, written => {
        const read = readFolderSetting(written);
        if (!('path' in read)) return;
        const folder = new URL('memory://host/workspace/');
        const at = new URL(read.path.split('/').map(encodeURIComponent).join('/'), folder);
        assert.ok(at.href.startsWith(folder.href));
        assert.ok(!read.path.split('/').includes('..') && !read.path.startsWith('/'));
        // What was read is read again as itself.
        assert.deepEqual(readFolderSetting(read.path === '' ? '.' : read.path), read);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is ignored says so, and what holds instead', () => {
    const words = (why: 'outside' | 'absolute' | 'empty') =>
      inEnglish(ignoredFolderWords('interviewPrep.folder', '../notes', why, 'interview-prep'));
    assert.equal(
      words('outside'),
      'The setting interviewPrep.folder is ignored: “../notes” leads out of the workspace folder. The folder “interview-prep” is used instead.',
    );
    assert.match(words('absolute'), /is ignored: “\.\.\/notes” is not a path inside the workspace folder\./);
    assert.match(words('empty'), /is ignored: it is empty\. Write “\.” for the workspace folder itself\./);
  });
});
