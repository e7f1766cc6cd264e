import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, editBetween } from '../../../src/core/base/textEdit';
import { setFields } from '../../../src/core/edits/setFields';

suite('Setting several fields', () => {
  test('is one edit, and leaves all other lines as they are', () => {
    const text = '\ufeff---\r\ntype: company\r\nnext_action: Old # soon\r\npay: 0042\r\n---\r\n- [ ] a\r\n';
    const result = setFields(text, { next_action: 'Call: Mina', next_action_on: '2026-12-04' });
    assert.ok(result.ok);
    assert.equal(result.value.length, 1);
    assert.equal(
      applyEdits(text, result.value),
      text.replace('Old #', '"Call: Mina" #').replace('pay', 'next_action_on: 2026-12-04\r\npay'),
    );
  });

  test('empties a field, and does nothing when nothing is new', () => {
    const text = '---\nnext_action: Old\n---\n';
    const emptied = setFields(text, { next_action: '' });
    assert.ok(emptied.ok);
    assert.equal(applyEdits(text, emptied.value), '---\nnext_action:\n---\n');
    assert.deepEqual(setFields(text, { next_action: 'Old' }), { ok: true, value: [] });
  });
});

suite('The edit between two texts', () => {
  test('makes one of the other, for any texts', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 8 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        assert.equal(applyEdits(before, editBetween(before, after)), after);
      }),
    );
  });
});
