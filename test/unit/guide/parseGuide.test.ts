import assert from 'node:assert/strict';
import { parseGuide, partFiles } from '../../../src/core/guide/parseGuide';
import { readGuide } from '../../../src/core/guide/readGuide';
import { shippedGuide as shippedFiles } from '../../../src/core/productChecks/shippedGuide';
import { shippedGuide } from './shippedGuide';

suite('The guide as data', () => {
  const { guide } = readGuide(shippedGuide());
  const { files, data } = shippedFiles(guide, shippedGuide());

  test('is the same after it was written beside its files and read with them', () => {
    const json: unknown = JSON.parse(data);
    assert.deepEqual(parseGuide(json, files), guide);
    assert.deepEqual([...partFiles(json)].sort(), files.map(({ path }) => path).sort());
  });

  test('says little that stands in its files', () => {
    const text = guide.sections.reduce((sum, section) => sum + section.text.length, 0);
    assert.ok(data.length < JSON.stringify(guide).length - 0.8 * text);
  });

  test('is not made where a letter is other than in its section', () => {
    const [letter, ...letters] = guide.letters;
    assert.ok(letter);
    assert.throws(() =>
      shippedFiles({ ...guide, letters: [{ ...letter, text: 'Hi' }, ...letters] }, shippedGuide()),
    );
  });

  test('is not read in another version or shape', () => {
    const packed = JSON.parse(data) as object;
    for (const json of [
      undefined,
      null,
      7,
      '',
      [],
      {},
      { version: 3 },
      { ...packed, version: 2 },
      { ...packed, letters: [{}] },
    ])
      assert.equal(parseGuide(json, files), undefined);
  });
});
