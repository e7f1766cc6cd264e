import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { unreadNote } from '../../../src/core/index/unreadNote';
import { whyNoText } from '../../../src/core/index/whyNoText';

const story = '---\r\ntype: story\r\ntitle: Ein großer Tag\r\n---\r\n\r\nWörter.\r\n';
const mark = '\ufeff';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const signs = Array.from(text, sign => sign.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(signs.length * 4));
  for (const [at, sign] of signs.entries()) view.setUint32(at * 4, sign, isLittle);
  return new Uint8Array(view.buffer);
}

suite('The bytes of a file that are no UTF-8', () => {
  for (const isLittle of [true, false]) {
    const order = isLittle ? 'little' : 'big';
    test(`are named as UTF-16, ${order} end first, with a mark or without`, () => {
      assert.equal(whyNoText(utf16(mark + story, isLittle)), 'utf16');
      assert.equal(whyNoText(utf16(story, isLittle)), 'utf16');
      assert.equal(whyNoText(utf16('---\ntype: story\n---\n面接の話です。\n', isLittle)), 'utf16');
      assert.equal(whyNoText(utf16(mark, isLittle)), 'utf16');
    });

    test(`are named as UTF-32, ${order} end first, with a mark or without`, () => {
      assert.equal(whyNoText(utf32(mark + story, isLittle)), 'utf32');
      assert.equal(whyNoText(utf32(story, isLittle)), 'utf32');
      assert.equal(whyNoText(utf32('🎉 面接', isLittle)), 'utf32');
    });
  }

  test('are no text where they are none in another encoding either', () => {
    assert.equal(whyNoText(new Uint8Array([0, 1, 2, 255])), 'binary');
    assert.equal(whyNoText(new Uint8Array(64)), 'binary');
    assert.equal(whyNoText(new TextEncoder().encode('PK\0\0binary')), 'binary');
    assert.equal(whyNoText(Uint8Array.from({ length: 512 }, (_, at) => at % 256)), 'binary');
  });

  test('are in another encoding where they have no nulls', () => {
    assert.equal(whyNoText(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65])), 'encoding');
  });

  test('are known as what they are for any text in Latin letters', () => {
    const latin = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', 'Z', ' ', 'ä', 'ß', '#', '-', ':', '\r', '\n', '0', '9'),
    });
    fc.assert(
      fc.property(latin, fc.boolean(), (text, isLittle) => {
        assert.equal(whyNoText(utf16(text, isLittle)), 'utf16');
        assert.equal(whyNoText(utf32(text, isLittle)), 'utf32');
      }),
    );
  });

  test('make a note that says how they could be read', () => {
    const file = { uri: 'memory:/a.md', root: 'memory:/', path: 'a.md' };
    const words = (reason: 'utf16' | 'utf32' | 'encoding') =>
      unreadNote(file, reason, undefined).problems.map(({ message }) => inEnglish(message));
    assert.deepEqual(words('utf16'), [
      'This file is not indexed: it is saved as UTF-16. Run “Change File Encoding”, choose “Save with Encoding” and then UTF-8.',
    ]);
    assert.match(words('utf32')[0] ?? '', /it is saved as UTF-32\. Run “Change File Encoding”/);
    assert.match(words('encoding')[0] ?? '', /it is not saved as UTF-8\. Run “Change File Encoding”/);
  });
});
