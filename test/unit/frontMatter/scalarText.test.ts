import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scalarText, type Quotes } from '../../../src/core/frontMatter/scalarText';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { fieldText } from '../../support/editableNote';
import { runs } from '../../support/runs';
import { codePoint } from '../../support/codePoint';

function readBack(written: string): unknown {
  const { state, entries, problems } = readFrontMatter(`---\nk: ${written}\nl: m\n---\n`);
  assert.deepEqual([state, problems], ['read', []], written);
  const { k, ...others } = fieldsOf(entries);
  assert.deepEqual(others, { l: 'm' }, written);
  return k;
}

suite('A text as YAML', () => {
  const cases: readonly (readonly [value: string, plain: string, single: string, double: string])[] = [
    ['a', 'a', "'a'", '"a"'],
    ['', '""', "''", '""'],
    ['a: b', '"a: b"', "'a: b'", '"a: b"'],
    ['a #b', '"a #b"', "'a #b'", '"a #b"'],
    ['#a', '"#a"', "'#a'", '"#a"'],
    ['a#b', 'a#b', "'a#b'", '"a#b"'],
    ['[a]', '"[a]"', "'[a]'", '"[a]"'],
    ['{a: b}', '"{a: b}"', "'{a: b}'", '"{a: b}"'],
    ['*a', '"*a"', "'*a'", '"*a"'],
    ['&a b', '"&a b"', "'&a b'", '"&a b"'],
    ['!a b', '"!a b"', "'!a b'", '"!a b"'],
    [' a', '" a"', "' a'", '" a"'],
    ["it's", "it's", "'it''s'", '"it\'s"'],
    ["'a'", `"'a'"`, "'''a'''", `"'a'"`],
    ['"a"', `'"a"'`, `'"a"'`, '"\\"a\\""'],
    ['a\\b', 'a\\b', "'a\\b'", '"a\\\\b"'],
    ['@a\\b', "'@a\\b'", "'@a\\b'", '"@a\\\\b"'],
    ['Zoë 😀', 'Zoë 😀', "'Zoë 😀'", '"Zoë 😀"'],
    ['a\nb', '"a\\nb"', '"a\\nb"', '"a\\nb"'],
    ['a\tb', '"a\\tb"', '"a\\tb"', '"a\\tb"'],
    ['a\u007f', '"a\\u007f"', '"a\\u007f"', '"a\\u007f"'],
    ['a\u2028b', '"a\\u2028b"', '"a\\u2028b"', '"a\\u2028b"'],
    ['\ud800', '"\\ud800"', '"\\ud800"', '"\\ud800"'],
    ['😀\ud800', '"😀\\ud800"', '"😀\\ud800"', '"😀\\ud800"'],
  ];
  for (const [value, plain, single, double] of cases) {
    test(`is quoted only where it must be: ${JSON.stringify(value)}`, () => {
      const written = (['none', 'single', 'double'] as const).map(quotes => scalarText(value, quotes));
      assert.deepEqual(written, [plain, single, double]);
      assert.equal(scalarText(value), plain);
    });
  }

  test('reads back as it was, whatever it is', () => {
    const quotes = fc.constantFrom<Quotes>('none', 'single', 'double');
    fc.assert(
      fc.property(fc.oneof(fieldText, fc.string({ unit: codePoint })), quotes, (value, around) => {
        assert.equal(readBack(scalarText(value, around)), value);
      }),
      runs(2000),
    );
  });
});
