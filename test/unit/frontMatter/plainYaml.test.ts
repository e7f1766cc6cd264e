import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { readPlainYaml } from '../../../src/core/frontMatter/plainYaml';
import { atLeast, runs } from '../../support/runs';
import { yamlBlock } from '../../support/yamlBlock';

suite('The reader of plain front matter', () => {
  test('says the same as the full reader, wherever it answers', () => {
    let answered = 0;
    fc.assert(
      fc.property(yamlBlock, block => {
        const plain = readPlainYaml(block, 1);
        if (!plain) return;
        answered++;
        // A list in a map is not plain: behind it the whole block goes to the full reader.
        const full = readFrontMatter(`---\n${block}\nzz_last: {a: b}\n---\n`);
        assert.equal(full.state, 'read');
        assert.deepEqual(full.problems, []);
        const fields = fieldsOf(full.entries.slice(0, -1));
        assert.deepEqual(fieldsOf(plain), fields);
        assert.deepEqual(
          plain.map(({ key, line, keyStart, keyEnd, valueLine, valueStart }) => [
            key,
            line,
            keyStart,
            keyEnd,
            valueLine,
            valueStart,
          ]),
          full.entries
            .slice(0, -1)
            .map(({ key, line, keyStart, keyEnd, valueLine, valueStart }) => [
              key,
              line,
              keyStart,
              keyEnd,
              valueLine,
              valueStart,
            ]),
        );
      }),
      runs(3000),
    );
    assert.ok(answered >= atLeast(300), `only ${answered} blocks were plain`);
  });

  /** What is read without the full reader: each value, and what is written for it. */
  const plain: readonly (readonly [block: string, ...entries: (readonly [string, unknown, string])[]])[] = [
    [''],
    ['\n  \n# a: b\n  # c\n'],
    ['a: b', ['a', 'b', 'b']],
    ['a: b\n', ['a', 'b', 'b']],
    ['a: b\r\nc: d\r\n', ['a', 'b', 'b'], ['c', 'd', 'd']],
    ['# x\na: b\n\n# y\nc:   d  ', ['a', 'b', 'b'], ['c', 'd', 'd']],
    ['aA0_-zZ9: b', ['aA0_-zZ9', 'b', 'b']],
    ['Z: b\n_a: c\nA: d\nz: e', ['Z', 'b', 'b'], ['_a', 'c', 'c'], ['A', 'd', 'd'], ['z', 'e', 'e']],
    [`${'a'.repeat(100)}: b`, ['a'.repeat(100), 'b', 'b']],
    ['a: b # c', ['a', 'b', 'b']],
    ['a: b#c', ['a', 'b#c', 'b#c']],
    ['a: b:c ', ['a', 'b:c', 'b:c']],
    ['a: "b"  # c', ['a', 'b', '"b"']],
    ["a: 'b: c'", ['a', 'b: c', "'b: c'"]],
    ["a: 'b\\c'", ['a', 'b\\c', "'b\\c'"]],
    ['a: "b \'c\' #d"', ['a', "b 'c' #d", '"b \'c\' #d"']],
    ['a: ""\nb: c', ['a', '', '""'], ['b', 'c', 'c']],
    ['a:\nb: c', ['a', '', ''], ['b', 'c', 'c']],
    ['a: # x\nb: c', ['a', '', ''], ['b', 'c', 'c']],
    ['x: y\na: [b, c d]', ['x', 'y', 'y'], ['a', ['b', 'c d'], '[b, c d]']],
    ['a: [ b ,"c", \'d\' ] # e', ['a', ['b', 'c', 'd'], '[ b ,"c", \'d\' ]']],
    ['a: []\nb: [ ]', ['a', [], '[]'], ['b', [], '[ ]']],
    ['a: ["",\'\']', ['a', ['', ''], '["",\'\']']],
    ['a: [b"c, d\']', ['a', ['b"c', "d'"], '[b"c, d\']']],
    ['x: y\na:\n  - b\n  - c d # e\nf: g', ['x', 'y', 'y'], ['a', ['b', 'c d'], 'b'], ['f', 'g', 'g']],
    ['x: y\na:\n- b\n\n# c\n- "d"\nf: g', ['x', 'y', 'y'], ['a', ['b', 'd'], 'b'], ['f', 'g', 'g']],
    ['a:\n-   "b"', ['a', ['b'], '"b"']],
    ["a:\n- 'it is'", ['a', ['it is'], "'it is'"]],
  ];
  for (const [block, ...entries] of plain) {
    test(`reads ${JSON.stringify(block.slice(0, 50))} alone`, () => {
      const read = readPlainYaml(block, 0);
      assert.ok(read);
      const texts = block.split(/\r?\n/);
      assert.deepEqual(
        read.map(({ key, value, line, keyStart, keyEnd, valueLine, valueStart, valueEnd }) => [
          texts[line]?.slice(keyStart, keyEnd) === key ? key : 'elsewhere',
          value,
          // A list of lines is told from its first dash on.
          texts[valueLine]?.slice(valueStart, valueEnd).replace(/^- +/, ''),
        ]),
        entries,
      );
      assert.deepEqual(
        readPlainYaml(block, 7)?.map(({ line, valueLine }) => [line, valueLine]),
        read.map(({ line, valueLine }) => [line + 7, valueLine + 7]),
      );
    });
  }

  test('says where nothing is written: where the name ends', () => {
    const [entry] = readPlainYaml('ab:   # c', 0) ?? [];
    assert.deepEqual([entry?.valueStart, entry?.valueEnd], [2, 2]);
  });

  test('reads two hundred fields, and leaves more to the full reader', () => {
    const fields = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: v`).join('\n');
    assert.equal(readPlainYaml(fields(200), 0)?.length, 200);
    assert.equal(readPlainYaml(fields(201), 0), undefined);
    assert.equal(readPlainYaml(fields(201), 0, 'skip')?.length, 200);
  });

  for (const block of [
    'a',
    'a:b',
    'a :b',
    ': b',
    '-a: b',
    '0a: b',
    '9: b',
    'a b: c',
    'é: b',
    '"a": b',
    '? a',
    `${'a'.repeat(101)}: b`,
    ' a: b',
    '- a',
    'a: b\n- c',
    'a: b\n  c',
    'a:\n  b',
    'a:\n  - b\n - c',
    'a:\n  - b\n    c',
    'a:\n  -b',
    'a:\n  - ',
    'a:\n  - # b',
    'a:\n  - b: c',
    'a:\n  - [b]',
    'a:\n  - b\n# c\nd: e\n  - f',
    'a: 1\na: 2',
    '__proto__: a',
    'a: b: c',
    'a: b:',
    'a: "b',
    'a: "b"c',
    'a: "b"#c',
    'a: "b\\n"',
    "a: 'b''c'",
    'a: "b\nc"',
    'a: |',
    'a: *b',
    'a: &b c',
    'a: !b c',
    'a: {b: c}',
    'a: @b',
    'a: -b',
    'a: ?b',
    'a: [b',
    'a: [b\n]',
    'a: [b] c',
    'a: [b]#c',
    'a: [b, [c]]',
    'a: [b: c]',
    'a: [b #c]',
    'a: [{b}]',
    'a: ["b\\n"]',
    'a: [b,]',
    'a: [,b]',
    'a: [*b]',
    'a: ["b" c]',
    "a: ['b''c']",
    'a: ["b", \'c]',
    'a: ["]',
    'a:\tb',
    'a: b\rc: d',
    'a: \u2028b',
    'a: \u0000',
  ]) {
    test(`leaves ${JSON.stringify(block.slice(0, 50))} to the full reader`, () =>
      assert.equal(readPlainYaml(block, 0), undefined));
  }

  test('reads what can be read of what is broken', () => {
    const block = 'a: b\n@c\nd: "e\nlist:\n  - f\n g: h\n  - i\na: again\nempty:\nj: k';
    assert.deepEqual(fieldsOf(readPlainYaml(block, 0, 'skip') ?? []), {
      a: 'b',
      list: ['f'],
      empty: '',
      j: 'k',
    });
  });
});
