import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remark } from 'remark';
import { markdownText } from '../../../src/core/base/markdownText';
import { plain } from '../../../src/core/base/plain';

const reader = remark();
/** What some readers make a link of without any sign around it. */
const address = /https?:\/\/|www\.|\w@\w/;

suite('Plain text in markdown', () => {
  test('is shown as it is, whatever signs it has', () => {
    const signs = fc.constantFrom(
      ...Array.from('*_`~[]()<>!#|\\&:$.-+1 '),
      'a',
      'https://a.example',
      'www.a.example',
      'a@b.example',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.string()), { maxLength: 12 }), parts => {
        const text = plain(parts.join(''));
        assert.doesNotMatch(markdownText(text), address);
        const { children } = reader.parse(markdownText(text));
        if (text === '') {
          assert.deepEqual(children, []);
          return;
        }
        const [only] = children;
        assert.ok(children.length === 1 && only?.type === 'paragraph', JSON.stringify(children));
        assert.deepEqual(
          only.children.map(child => (child.type === 'text' ? child.value : child.type)),
          [text],
        );
      }),
    );
  });

  test('breaks between its words', () => {
    assert.equal(markdownText('Ask for two more days'), 'Ask for two more days');
  });
});
