import assert from 'node:assert/strict';
import { parseGuide } from '../../../src/core/guide/parseGuide';
import { readGuide } from '../../../src/core/guide/readGuide';
import { shippedGuide } from './shippedGuide';

suite('The guide as data', () => {
  const { guide } = readGuide(shippedGuide());

  test('is the same after it was written and read', () => {
    assert.deepEqual(parseGuide(JSON.parse(JSON.stringify(guide))), guide);
  });

  test('is refused when it is of another version', () => {
    assert.equal(parseGuide({ ...guide, version: 1 }), undefined);
  });

  test('is refused when something is missing or of another kind', () => {
    for (const json of [undefined, null, 7, '', [], {}, { version: 3 }])
      assert.equal(parseGuide(json), undefined);
    assert.equal(parseGuide({ ...guide, letters: undefined }), undefined);
    assert.equal(parseGuide({ ...guide, letters: [{}] }), undefined);
    assert.equal(parseGuide({ ...guide, sections: [{ ...guide.sections[0], breadcrumb: 'a' }] }), undefined);
  });
});
