import assert from 'node:assert/strict';
import { textBelow } from '../../../src/core/guide/textBelow';
import { lines } from '../../support/builders';

suite('The text of a section', () => {
  const text = lines('# A', '', 'one', '## B', 'two', '', '# C', 'three');
  const headings = [
    { line: 0, level: 1 },
    { line: 3, level: 2 },
    { line: 6, level: 1 },
  ];

  test('is all below its heading, subsections included', () => {
    assert.equal(textBelow(text, headings, 0), 'one\n## B\ntwo');
    assert.equal(textBelow(text, headings, 3), 'two');
    assert.equal(textBelow(text, headings, 6), 'three');
  });

  test('is all the rest where there is no heading', () => {
    assert.equal(textBelow('a\r\nb\r\n', [], 0), 'a\nb');
    assert.equal(textBelow('a', [], 9), '');
  });
});
