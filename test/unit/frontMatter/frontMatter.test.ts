import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { splitFrontMatter } from '../../../src/core/markdown/splitFrontMatter';
import { lines, note, noteText } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { runs } from '../../support/runs';
import { codePoint } from '../../support/codePoint';

function fields(...all: readonly string[]): Readonly<Record<string, unknown>> {
  const { state, entries, problems } = readFrontMatter(noteText(all));
  assert.deepEqual(problems, []);
  assert.equal(state, 'read');
  return fieldsOf(entries);
}

function problems(text: string): readonly (readonly [code: string, line: number, start: number])[] {
  return readFrontMatter(text).problems.map(({ code, span }) => [code, span.line, span.start] as const);
}

suite('Front matter', () => {
  suite('runs nothing that a note says', () => {
    const canary = 'globalThis.ran = true';
    for (const text of [
      `---js\n{ a: ${canary} }\n---\n`,
      `---javascript\n{ a: ${canary} }\n---\n`,
      `---  JavaScript  \n{ a: ${canary} }\n---\n`,
      `---JS\r\n{ a: ${canary} }\r\n---\r\n`,
      `\ufeff---js\n{ a: ${canary} }`,
      `---coffee\na: ${canary}\n---\n`,
      `---\njs: !!js/function "function () { ${canary} }"\n---\n`,
      `---constructor\na: 1\n---\n`,
      `---toString\na: 1\n---\n`,
      `---hasOwnProperty\na: 1\n---\n`,
      'constructor',
      'toString',
      '__proto__',
    ]) {
      test(JSON.stringify(text), () => {
        const { title, fields: read } = note('a.md', text);
        assert.equal(typeof title, 'string');
        assert.equal('ran' in globalThis, false);
        assert.ok(Object.keys(read).length <= 1);
      });
    }

    test('and the first line of a body decides nothing', () => {
      const text = `---\na: b\n---\n---js\n${canary}\n---\n`;
      assert.deepEqual(note('a.md', text).fields, { a: 'b' });
      assert.equal('ran' in globalThis, false);
    });
  });

  suite('begins and ends where markdown says', () => {
    const cases: readonly (readonly [name: string, text: string, fields: unknown])[] = [
      ['blanks behind the lines', '--- \t\na: b\n---\t \nx', { a: 'b' }],
      ['a byte-order mark', '\ufeff---\na: b\n---\n', { a: 'b' }],
      ['CRLF', '---\r\na: b\r\n---\r\n', { a: 'b' }],
      ['lone CR', '---\ra: b\rc: d\r---\rx', { a: 'b', c: 'd' }],
      ['no line ending behind it', '---\na: b\n---', { a: 'b' }],
      ['a longer rule is no end', '---\na: b\n----\nc: d\n---\n', { a: 'b', c: 'd' }],
      [
        'words behind the dashes are no end',
        '---\na: |\n  --- not a close\nc: d\n---\n',
        { a: '--- not a close\n', c: 'd' },
      ],
      ['three points are no end', '---\na: b\n...\n---\n', { a: 'b' }],
      ['nothing in it', '---\n---\n', {}],
      ['only comments', '---\n# a\n---\n', {}],
      ['front matter in the body is text', '---\na: b\n---\n---\nc: d\n---\n', { a: 'b' }],
      ['two byte-order marks', '\ufeff\ufeff---\na: b\n---\n', {}],
      ['a blank before it', ' ---\na: b\n---\n', {}],
      ['four dashes', '----\na: b\n----\n', {}],
    ];
    for (const [name, text, expected] of cases) {
      test(name, () => assert.deepEqual(note('a.md', text).fields, expected));
    }

    test('a file that begins with a horizontal rule has none', () => {
      for (const text of [
        '---\n\nJust text\n',
        '---\n\nA paragraph: with colon\n\nmore\n',
        '---',
        '---\n',
        '---\n# Title\n',
      ]) {
        const { state, problems: found, bodyStart } = readFrontMatter(text);
        assert.deepEqual([state, found, bodyStart], ['none', [], 0]);
      }
    });

    test('one that is not closed is told, and its fields are found', () => {
      const text = lines('---', 'type: story', 'title: A', '', '# Heading: x', 'status: no');
      assert.deepEqual(problems(text), [['unclosed-front-matter', 0, 0]]);
      const { kind, title, fields: read, sections } = note('a.md', text);
      assert.deepEqual([kind, title, read], ['story', 'A', { type: 'story', title: 'A' }]);
      assert.equal(sections.length, 1);
    });

    test('text between two rules is told, not taken for data', () => {
      assert.deepEqual(problems('---\nSome prose\n---\nrest'), [['no-fields', 1, 0]]);
      assert.deepEqual(problems('---\n- a\n- b\n---\n'), [['no-fields', 1, 0]]);
    });
  });

  suite('keeps every value as it was written', () => {
    const written = [
      '2026-12-01',
      '2026-12-01T17:00:00',
      '2026-12-01 09:00',
      '2026-02-30',
      '2026-13-45',
      '12:30:45',
      '017',
      '0042',
      '1_000',
      '0x1F',
      '.inf',
      '.nan',
      '12345678901234567890',
      '1.10',
      'Null',
      '~',
      'yes',
      'no',
      'on',
      'True',
      '150,000',
      '$150,000',
      '1,200.50',
      '<<',
      '1e3',
    ];
    for (const value of written) {
      test(value, () => {
        assert.deepEqual(fields(`k: ${value}`), { k: value });
        assert.deepEqual(fields(`k: ${value}`, 'l: {a: b}'), { k: value, l: { a: 'b' } });
      });
    }

    test('lists, maps, quotes, blocks and references', () => {
      assert.deepEqual(
        fields(
          'a: [x, "y, z"]',
          'b:',
          '  - p',
          '  - q',
          'c: {d: [e]}',
          "f: 'it''s'",
          'g: |',
          '  h',
          'i: &n j',
          'k: *n',
          'l:',
        ),
        { a: ['x', 'y, z'], b: ['p', 'q'], c: { d: ['e'] }, f: "it's", g: 'h\n', i: 'j', k: 'j', l: '' },
      );
    });

    test('tags decide nothing', () => {
      assert.deepEqual(fields('a: !!binary aGk=', 'b: !!int 5', 'c: !!set {x}'), {
        a: 'aGk=',
        b: '5',
        c: { x: '' },
      });
    });

    test('names that are an object’s own change none', () => {
      const read = fields(
        'constructor: a',
        'toString: b',
        'x: {__proto__: {polluted: c}, valueOf: d}',
        '__proto__: {polluted: e}',
      );
      assert.deepEqual(Object.keys(read), ['constructor', 'toString', 'x']);
      assert.deepEqual(Object.keys(read['x'] as object), ['valueOf']);
      assert.equal('polluted' in read, false);
      assert.equal('polluted' in {}, false);
      assert.equal(Object.getPrototypeOf(read), Object.prototype);
    });

    test('the same text twice gives the same, and not the same objects to change', () => {
      const text = noteText(['title: "unterminated']);
      assert.deepEqual(problems(text), problems(text));
      const good = noteText(['a: {b: [c]}']);
      const first = note('a.md', good);
      assert.ok(Object.isFrozen(first.fields) && Object.isFrozen(first.fields['a']));
      assert.deepEqual(note('a.md', good), first);
    });
  });

  suite('says on its line what YAML cannot hold', () => {
    const cases: readonly (readonly [name: string, field: string, code: string, start: number])[] = [
      ['a handle', 'k: @handle', 'needs-quotes', 3],
      ['a backtick', 'k: `x`', 'needs-quotes', 3],
      ['a percent sign', 'k: %x', 'needs-quotes', 3],
      ['a second colon', 'k: a: b', 'needs-quotes', 3],
      ['a star', 'k: *x', 'yaml-error', 3],
      ['a quote that is not closed', 'k: "x', 'yaml-error', 3],
      ['a bracket that is not closed', 'k: [x', 'yaml-error', 5],
      ['no colon', 'words', 'yaml-error', 0],
      ['a second document', '--- x', 'yaml-error', 0],
      ['a NUL', 'k: \0', 'yaml-error', 0],
    ];
    for (const [name, field, code, start] of cases) {
      test(name, () => {
        const text = noteText(['type: story', 'title: A', field, 'company: Acme']);
        const found = readFrontMatter(text).problems;
        assert.equal(found.length, 1);
        assert.equal(found[0]?.code, code);
        const { line } = found[0].span;
        assert.ok(name === 'a NUL' ? line === 0 : line === 3 || line === 4, `line ${line}`);
        if (line === 3) assert.equal(found[0].span.start, start);
        assert.notEqual(inEnglish(found[0].message), '');
        const { kind, title } = note('a.md', text);
        assert.deepEqual([kind, title], ['story', 'A'], 'its other lines are still read');
      });
    }

    test('a tab', () => assert.deepEqual(problems('---\na:\n\tb: 1\n---\n'), [['tab-in-yaml', 2, 0]]));
    test('a field that stands twice, of which the first counts', () => {
      assert.deepEqual(problems('---\na: 1\nb: 2\na: 3\n---\n'), [['duplicate-key', 3, 0]]);
      assert.equal(note('a.md', '---\na: 1\nb: 2\na: 3\n---\n').fields['a'], '1');
    });
    test('a name that is no text', () =>
      assert.deepEqual(problems('---\n? [a]\n: b\nc: d\n---\n'), [['yaml-error', 1, 2]]));
  });

  suite('does not hang, whatever it holds', () => {
    const laughs = [
      'a: &a [x]',
      ...'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
    ];
    const cases: readonly (readonly [name: string, block: string])[] = [
      ['references to references', laughs.join('\n')],
      ['a hundred and one references', `a: &a x\nb: [${Array(101).fill('*a').join(', ')}]`],
      ['a list in itself', 'a: &x [*x]'],
      ['open brackets', `a: ${'['.repeat(60_000)}`],
      ['open braces', `a: ${'{'.repeat(16_000)}`],
      ['dashes', `a:\n${'- '.repeat(8_000)}`],
      ['question marks', '? '.repeat(8_000)],
      ['quotes', '"'.repeat(16_000)],
      ['deep maps', Array.from({ length: 150 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
      ['merge keys', `a: &a {b: c}\nd: {<<: [${Array(2000).fill('*a').join(', ')}]}`],
      ['many fields', Array.from({ length: 5000 }, (_, i) => `k${i}: v`).join('\n')],
      ['empty lines', `${'\n'.repeat(40_000)}a: {b: c}`],
      ['blank lines', `${' \n'.repeat(40_000)}a: {b: c}`],
      ['one long line', `a: ${'x'.repeat(1_000_000)}`],
      ['one long odd line', `a: {${'x'.repeat(1_000_000)}}`],
    ];
    for (const [name, block] of cases) {
      test(name, () => {
        const text = `---\ntype: story\n${block}\n---\n# Still here\n`;
        const read = note('a.md', text);
        assert.equal(read.kind, 'story');
        assert.equal(read.sections[0]?.heading, 'Still here');
        assert.ok(JSON.stringify(read).length < 200_000);
        if (name !== 'empty lines' && name !== 'blank lines') assert.ok(read.problems.length > 0);
      });
    }

    test('and when it is never closed', () => {
      note('a.md', `---\n${' \n'.repeat(500_000)}`);
      note('a.md', `---\n${'a: b\n'.repeat(200_000)}`);
    });
  });

  test('never throws, whatever the text, and all it answers is plain and frozen', () => {
    const plain = (value: unknown): boolean =>
      value === null || typeof value !== 'object'
        ? ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
        : Object.isFrozen(value) &&
          [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object) &&
          Object.values(value).every(plain);
    fc.assert(
      fc.property(
        fc.oneof(editableNote, fc.string({ unit: codePoint })),
        fc.nat(200),
        fc.string({ unit: codePoint, maxLength: 2 }),
        (text, at, put) => {
          const read = note('a.md', text.slice(0, at) + put + text.slice(at + 1));
          assert.ok(plain(read));
          const count = text.length;
          for (const { span } of read.problems)
            assert.ok(span.line >= 0 && span.start <= span.end && span.end <= count + 2);
        },
      ),
      runs(2000),
    );
  });

  test('what is split off and the body are the whole text', () => {
    fc.assert(
      fc.property(editableNote, text => {
        const block = splitFrontMatter(text);
        if (typeof block === 'string') return;
        assert.match(text.slice(0, block.start), /^\ufeff?---[ \t]*(?:\r\n|\r|\n)$/);
        assert.match(text.slice(block.end, block.bodyStart), /^---[ \t]*(?:\r\n|\r|\n)?$/);
        assert.equal(text.slice(0, block.bodyStart).split(/\r\n|\r|\n/).length - 1, block.bodyLine || 0);
      }),
      runs(1000),
    );
  });
});

suite('A note whose front matter breaks', () => {
  const good = noteText(['type: company', 'company: Acme', 'status: offer'], '# A', '- [ ] call');
  const bad = noteText(['type: company', 'company: Acme: Inc', 'status: applied'], '# A', '- [x] call');

  test('keeps what it was, says so, and shows the rest as it is now', () => {
    const before = note('a.md', good);
    const now = note('a.md', bad, before);
    assert.deepEqual(
      [now.kind, now.title, now.fields, now.outdated],
      [before.kind, before.title, before.fields, true],
    );
    assert.equal(now.tasks[0]?.done, true);
    assert.deepEqual(
      now.problems.map(({ code, span }) => [code, span.line]),
      [['needs-quotes', 2]],
    );
  });

  test('is itself again when it is mended', () => {
    const broken = note('a.md', bad, note('a.md', good));
    assert.deepEqual(note('a.md', good, broken), note('a.md', good));
  });

  test('is found by its single lines when there is nothing earlier', () => {
    const { kind, fields: read, outdated } = note('a.md', bad);
    assert.deepEqual([kind, read, outdated], ['company', { type: 'company', status: 'applied' }, false]);
  });
});
