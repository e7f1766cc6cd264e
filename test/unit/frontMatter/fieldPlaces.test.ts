import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { lines } from '../../support/builders';

suite('Where a field stands', () => {
  test('is told for every form of it', () => {
    const text = lines(
      '---',
      'a: b',
      'l: {m: n}',
      'list:',
      '  - c',
      '  - d',
      '"q": |',
      '  text',
      'none:',
      '---',
    );
    const all = text.split('\n');
    const { state, entries } = readFrontMatter(text);
    assert.equal(state, 'read');
    assert.deepEqual(
      entries.map(({ line, keyStart, keyEnd, valueLine, valueStart, valueEnd }) => [
        all[line]?.slice(keyStart, keyEnd),
        all[valueLine]?.slice(valueStart, valueEnd),
      ]),
      [
        ['a', 'b'],
        ['l', '{m: n}'],
        ['list', '- c'],
        ['"q"', '|'],
        ['none', ''],
      ],
    );
    assert.deepEqual(entries.at(-1)?.valueStart, 4);
  });

  test('of front matter with nothing but comments is below it', () => {
    for (const block of ['# a: b', '# {', ' ', '\t', '# \u2028'])
      assert.deepEqual(readFrontMatter(`---\n${block}\n---\nBody`), {
        state: 'read',
        entries: [],
        problems: [],
        bodyStart: block.length + 9,
        bodyLine: 3,
      });
  });

  const sentences: readonly (readonly [
    block: string,
    code: string,
    severity: string,
    words: RegExp,
    at: unknown,
  ])[] = [
    ['k: @handle', 'needs-quotes', 'error', /begins with `@` needs quotes/, [1, 3]],
    ['k: "x\nl: m', 'yaml-error', 'error', /opened here and not closed/, [1, 3]],
    ['j: "y"\nk: "x\nl: m', 'yaml-error', 'error', /opened here and not closed/, [2, 3]],
    ["k: 'x", 'yaml-error', 'error', /opened here and not closed/, [1, 3]],
    ['Some prose', 'no-fields', 'warning', /There are no fields/, [1, 0]],
    ['a: 1\na: 2', 'duplicate-key', 'error', /is here twice/, [2, 0]],
  ];
  for (const [block, code, severity, words, at] of sentences) {
    test(`is told of a mistake: ${JSON.stringify(block)}`, () => {
      const [found, ...others] = readFrontMatter(`---\n${block}\n---\n`).problems;
      assert.ok(found && others.length === 0);
      assert.deepEqual([found.code, found.severity], [code, severity]);
      assert.match(inEnglish(found.message), words);
      assert.deepEqual([found.span.line, found.span.start], at);
      assert.ok(found.span.end > found.span.start);
    });
  }

  test('is found in front matter that is not closed, up to where its fields end', () => {
    const cases: readonly (readonly [text: string, fields: unknown])[] = [
      ['---\na: b\nc:\n', { a: 'b', c: '' }],
      ['---\nc:\n- d', { c: ['d'] }],
      ['---\r\na: b\r\n \r\nc: d\r\n', { a: 'b' }],
      ['\ufeff---\na: b\n# Title\nc: d\n', { a: 'b' }],
      ['---\na: b\n@x\nc: d', { a: 'b', c: 'd' }],
    ];
    for (const [text, expected] of cases) {
      const { state, entries, problems: found, bodyStart, bodyLine } = readFrontMatter(text);
      assert.deepEqual([state, fieldsOf(entries)], ['broken', expected], text);
      assert.deepEqual([bodyStart, bodyLine], [text.startsWith('\ufeff') ? 1 : 0, 0]);
      assert.match(found.map(({ message }) => inEnglish(message)).join(), /is not closed/);
      assert.equal(found[0]?.severity, 'error');
    }
    for (const text of ['---\n- a: b\n', '---\na:b\n', '---\n0: b\n', '---\nso it is: b'])
      assert.equal(readFrontMatter(text).state, 'none', text);
  });

  test('is told up to a size', () => {
    const block = (size: number): string => `a: b\n# ${'x'.repeat(size - 7)}`;
    assert.equal(readFrontMatter(`---\n${block(64 * 1024 - 1)}\n---\n`).state, 'read');
    const { state, entries, problems: found } = readFrontMatter(`---\n${block(64 * 1024)}\n---\n`);
    assert.deepEqual([state, fieldsOf(entries)], ['broken', { a: 'b' }]);
    assert.match(found.map(({ message }) => inEnglish(message)).join(), /too large/);
  });
});
