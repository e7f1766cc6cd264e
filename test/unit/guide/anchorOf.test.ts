import assert from 'node:assert/strict';
import { anchorOf } from '../../../src/core/guide/anchorOf';
import { withoutMarks } from '../../../src/core/guide/guideMark';
import { readGuide } from '../../../src/core/guide/readGuide';
import { lines } from '../../support/builders';
import { shippedGuide } from './shippedGuide';

const files = shippedGuide();
const { guide } = readGuide(files);

suite('A link to a section of the guide', () => {
  test('opens it by the anchor that the preview has for it', () => {
    assert.equal(anchorOf(guide, 'negotiation', 'rule-6-have-alternatives'), 'rule-6-have-alternatives');
  });

  test('opens it by its id and by its words as well', () => {
    for (const name of ['ten-rules', 'Ten rules of negotiation', 'ten Rules  of negotiation'])
      assert.equal(anchorOf(guide, 'negotiation', name), 'ten-rules-of-negotiation');
    assert.equal(
      anchorOf(guide, 'negotiation', 'letter-more-time'),
      anchorOf(guide, 'negotiation', 'Letter: ask for more time'),
    );
  });

  test('opens its part where it means none of its sections', () => {
    assert.equal(anchorOf(guide, 'coding', 'ten-rules'), 'ten-rules');
    assert.equal(anchorOf(guide, 'coding', ''), '');
  });
});

suite('The names in the files of the guide', () => {
  test('are no part of what is put into a note', () => {
    const text = lines(
      '<!-- id: a -->',
      '',
      'Text. <!-- mine -->',
      '### B',
      '<!-- letter: b-c -->',
      '- Why? <!-- id: why -->',
    );
    assert.equal(withoutMarks(text), 'Text. <!-- mine -->\n### B\n- Why?');
    for (const { text: whole } of files)
      assert.doesNotMatch(withoutMarks(whole), /<!-- (?:id|letter|question|asked as):/);
  });

  test('are no part of what is searched, hovered and taken over', () => {
    assert.doesNotMatch(JSON.stringify(guide), /<!--/);
  });
});
