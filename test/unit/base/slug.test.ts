import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slugOf } from '../../../src/core/base/slug';
import { codePoint } from '../../support/codePoint';

suite('The file name for a title', () => {
  const examples: readonly (readonly [title: string, slug: string])[] = [
    ['Moved billing without an outage', 'moved-billing-without-an-outage'],
    ['Leading a team — 2025!', 'leading-a-team-2025'],
    ['C++ & C#', 'c-c'],
    ['日本語', '日本語'],
    ['Größe & Élan', 'größe-élan'],
    ['../../x', 'x'],
    ['..\\..\\x', 'x'],
    ['a/b:c', 'abc'],
    ['CON', 'con-note'],
    ['lpt1', 'lpt1-note'],
    ['con.txt', 'contxt'],
    ['  spaces  around  ', 'spaces-around'],
    ['%2e%2e%2f', '2e2e2f'],
  ];
  for (const [title, slug] of examples)
    test(`${JSON.stringify(title)} gives ${slug}`, () => assert.equal(slugOf(title), slug));

  test('a title without letters gets a name of its own that stays the same', () => {
    for (const title of ['😀', '!!!', '...', '–']) {
      assert.match(slugOf(title), /^note-[0-9a-z]+$/);
      assert.equal(slugOf(title), slugOf(title));
    }
    assert.notEqual(slugOf('😀'), slugOf('🎉'));
  });

  test('a long title is cut between signs, not within one', () => {
    assert.equal(Array.from(slugOf('a'.repeat(300))).length, 60);
    assert.equal(slugOf('𠮷'.repeat(300)), '𠮷'.repeat(60));
  });

  test('the same word composed in two ways gives one name', () => {
    assert.equal(slugOf('Cafe\u0301'), slugOf('Café'));
  });

  test('no title whatever leaves its folder, is hidden, is too long or ends in a dot', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: codePoint }), fc.string({ unit: 'grapheme' })), title => {
        const slug = slugOf(title);
        assert.match(slug, /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?$/u);
        assert.ok(new TextEncoder().encode(`${slug}-999.md`).length <= 255);
        assert.doesNotMatch(slug, /^(con|prn|aux|nul|com\d|lpt\d)$/i);
      }),
      { numRuns: 2000 },
    );
  });
});
