import assert from 'node:assert/strict';
import { say } from '../../../src/core/base/message';
import { applyEdits, editBetween } from '../../../src/core/base/textEdit';
import { verified } from '../../../src/core/edits/verifiedFields';

const text = '---\na: 1\nb: 2\nc: 3\n---\n\nBody\n';

/** Whether an edit of the field `a` from one text to another is let through. */
function isLet(after: string, before = text, isRight: (value: unknown) => boolean = () => true): boolean {
  const edits = editBetween(before, after);
  const result = verified(before, edits, 'a', isRight, say('No'));
  if (result.ok) assert.equal(applyEdits(before, result.value), after);
  else assert.equal(result.why.text, 'No');
  return result.ok;
}

suite('An edit that is read back', () => {
  test('is let through when its field alone is another', () => {
    assert.ok(isLet(text.replace('a: 1', 'a: 9')));
    assert.ok(isLet(text.replace('a: 1\n', '')));
    assert.ok(isLet('---\na: 9\n---\n\nBody\n', '\nBody\n'));
  });

  test('is refused when its field does not say what it should', () => {
    const isNine = (value: unknown): boolean => value === '9';
    assert.ok(isLet(text.replace('a: 1', 'a: 9'), text, isNine));
    assert.ok(!isLet(text.replace('a: 1', 'a: 8'), text, isNine));
  });

  for (const [name, after] of [
    ['another field says something else', text.replace('b: 2', 'b: 3')],
    ['another field is gone', text.replace('b: 2\n', '')],
    ['there is another field more', text.replace('b: 2', 'b: 2\nd: 4')],
    ['the order is another', text.replace('b: 2\nc: 3', 'c: 3\nb: 2')],
    ['another field has another name', text.replace('b: 2', 'd: 2')],
    ['a field stands there twice', text.replace('a: 1', 'a: 1\na: 1')],
    ['nothing can be read any more', text.replace('a: 1', 'a: @x')],
    ['the front matter has no end', text.replace('---\n\nBody', '\nBody')],
    ['the body is another', text.replace('Body', 'Bodies')],
    ['the body is gone', text.replace('Body\n', '')],
  ] as const) {
    test(`is refused when ${name}`, () => assert.ok(!isLet(after)));
  }

  test('may be made in a note whose other fields have problems of their own', () => {
    const twice = '---\na: 1\nb: 2\nb: 3\n---\n';
    assert.ok(isLet(twice.replace('a: 1', 'a: 9'), twice));
  });
});
