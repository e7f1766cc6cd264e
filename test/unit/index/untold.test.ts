import assert from 'node:assert/strict';
import { Untold } from '../../../src/core/index/untold';

const listing = (files: Readonly<Record<string, string | undefined>>) =>
  Object.entries(files).map(([uri, stamp]) => ({
    uri,
    root: 'root',
    path: uri,
    ...(stamp !== undefined && { stamp }),
  }));

suite('What nobody has told of', () => {
  test('is nothing when all is listed for the first time', () => {
    assert.equal(new Untold().isIn(listing({ a: '1' })), false);
  });

  test('is a file that came, went or changed in silence', () => {
    for (const now of [{ a: '1', b: '1' }, {}, { a: '2' }]) {
      const untold = new Untold();
      untold.isIn(listing({ a: '1' }));
      assert.equal(untold.isIn(listing(now)), true);
      assert.equal(untold.isIn(listing(now)), false, 'nothing has changed since');
    }
  });

  test('is none of what was told of since the last listing', () => {
    const untold = new Untold();
    untold.isIn(listing({ a: '1', b: '1' }));
    untold.tell(['a', 'b', 'c']);
    assert.equal(untold.isIn(listing({ a: '2', c: '1' })), false);
    assert.equal(untold.isIn(listing({ a: '3', c: '1' })), true);
  });

  test('is not known by somebody who says to look at everything', () => {
    const untold = new Untold();
    untold.isIn(listing({ a: '1' }));
    untold.tell('everything');
    assert.equal(untold.isIn(listing({ a: '2' })), true);
  });

  test('is no file that is being written in an editor', () => {
    const untold = new Untold();
    untold.isIn(listing({ a: '1' }));
    assert.equal(untold.isIn(listing({ a: undefined })), false);
    assert.equal(untold.isIn(listing({ a: '2' })), false);
  });
});
