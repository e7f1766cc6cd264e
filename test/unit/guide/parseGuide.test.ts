import assert from 'node:assert/strict';
import { shippedText } from '../../../src/core/guide/guideMark';
import { packGuide } from '../../../src/core/guide/packedGuide';
import { parseGuide, partFiles } from '../../../src/core/guide/parseGuide';
import { readGuide } from '../../../src/core/guide/readGuide';
import { shippedGuide } from './shippedGuide';

suite('The guide as data', () => {
  const { guide } = readGuide(shippedGuide());
  const files = shippedGuide().map(({ path, text }) => ({ path, text: shippedText(text) }));
  const data = JSON.stringify(packGuide(guide, files));

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
    assert.throws(() => packGuide({ ...guide, letters: [{ ...letter, text: 'Hi' }, ...letters] }, files));
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
