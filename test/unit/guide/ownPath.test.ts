import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMeant, ownPath } from '../../../src/core/guide/ownPath';

suite('A path to guide files of the user’s own', () => {
  test('begins in the workspace, at home or on the disk', () => {
    assert.deepEqual(ownPath('docs/guide.md'), {
      written: 'docs/guide.md',
      start: 'workspace',
      base: 'docs/guide.md',
      pattern: undefined,
    });
    assert.equal(ownPath('~/guide.md')?.start, 'home');
    assert.equal(ownPath('~/guide.md')?.base, 'guide.md');
    assert.equal(ownPath('/srv/guide.md')?.start, 'disk');
    assert.equal(ownPath('C:\\notes\\guide.md')?.base, 'C:/notes/guide.md');
  });

  test('is looked for from its last plain folder on', () => {
    const path = ownPath('./docs/**/*.md');
    assert.ok(path);
    assert.equal(path.base, 'docs');
    assert.ok(isMeant(path, 'a/b.md') && !isMeant(path, 'a/b.png') && !isMeant(path, ''));
  });

  test('may be a folder, with all markdown in it, or one file of any name', () => {
    const path = ownPath('docs');
    assert.ok(path && isMeant(path, '') && isMeant(path, 'deep/a.MD') && !isMeant(path, 'a.png'));
  });

  test('says nothing when it is empty or leads out of the workspace', () => {
    for (const nothing of ['', '  ', '../secret.md', 'a/../../b.md', '/', '~', 5, null, undefined])
      assert.equal(ownPath(nothing), undefined);
    fc.assert(fc.property(fc.anything(), written => void ownPath(written)));
  });
});
