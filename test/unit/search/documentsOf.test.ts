import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentsOf } from '../../../src/core/search/documentsOf';
import { lines, note } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { hostileBodies } from '../../support/hostileBodies';
import { markdownBody, plainBody } from '../../support/markdownBody';
import { runs } from '../../support/runs';

const read = (markdown: string) => documentsOf('a', 'Note', markdown);
const headings = (markdown: string) =>
  read(markdown).map(({ title, breadcrumb }) => [...breadcrumb, title].join(' > '));

suite('The parts of a markdown file', () => {
  test('are its headings, each with the way to it', () => {
    assert.deepEqual(headings('# A\ntext\n## B\n### C\n## D\n# E'), [
      'Note > A',
      'Note > A > B',
      'Note > A > B > C',
      'Note > A > D',
      'Note > E',
    ]);
  });

  test('are the file itself where there is no heading', () => {
    assert.deepEqual(headings('one\n\ntwo'), ['Note']);
    assert.equal(read('')[0]?.body, '');
  });

  test('keep what the properties of a note say with its title', () => {
    const [first, ...others] = read('---\ntype: story\ncompany: Acme\n---\n\n# Title\n\ntext');
    assert.equal(others.length, 0);
    assert.match(first?.body ?? '', /^Acme\n[^]*text/);
    assert.equal(first?.line, 5);
    assert.deepEqual(headings('---\ncompany: Acme\n---\n\n## Part\n\ntext'), ['Note', 'Note > Part']);
  });

  test('keep every property of a note that ends with its front matter', () => {
    for (const end of ['', '\n']) {
      assert.equal(read(`---\na: b\nc: d\n---${end}`)[0]?.body.trim(), 'a: b\nc: d');
      assert.equal(read(`\ufeff---\r\na: b\r\n---${end}`)[0]?.body.trim(), 'a: b');
    }
  });

  test('leave comments out', () => {
    assert.ok(!read('# A\n<!-- guidance\n# Not a heading -->\nmine')[0]?.body.includes('guidance'));
    assert.equal(read('<!-- # B\n\n-->\n# A')[0]?.line, 3);
  });

  test('do not begin with a # in code', () => {
    assert.deepEqual(headings('# A\n```sh\n# comment\n```\n~~~\n# more\n~~~\n## B'), [
      'Note > A',
      'Note > A > B',
    ]);
  });

  test('do not begin in code whose fence has a language, and go on below it', () => {
    const text = lines(
      '# A',
      '```',
      'x',
      '```ts title',
      '# b',
      '```',
      '',
      '## Real',
      'mine',
      '~~~ts',
      '# c',
      '~~~',
    );
    assert.deepEqual(headings(text), ['Note > A', 'Note > A > Real']);
    assert.ok(read(text)[1]?.body.startsWith('mine'));
  });

  test('keep what looks like a comment in code, and lose what is one', () => {
    const [part] = read(
      lines('# A', '```html', '<!-- kept -->', '<!--', '```', 'said <!-- not', 'said --> again'),
    );
    assert.match(part?.body ?? '', /<!-- kept -->\n<!--\n```\nsaid \n again/);
    assert.match(read(lines('a <!-- open', '', 'text -->'))[0]?.body ?? '', /a <!-- open\n\ntext -->/);
    assert.ok(!read(lines('<!-- open', '', 'text', '# B'))[0]?.body.includes('text'));
  });

  for (const [name, texts] of [
    ['anything', editableNote],
    ['markdown that mixes everything', markdownBody],
    ['what people write', plainBody],
  ] as const) {
    test(`are the sections of the index: ${name}`, () => {
      fc.assert(
        fc.property(texts, text => {
          const { sections } = note('a.md', text);
          // A heading with HTML in it is shown without that, and found by it.
          const lines = text.split(/\r\n|\r|\n/);
          const isShown = (line: number) => ![0, 1].some(below => lines[line + below]?.includes('<'));
          const parts = read(text).map(({ title, line }) => [line, isShown(line) && title]);
          const wanted = sections.map(({ heading, line }) => [line, isShown(line) && heading]);
          assert.deepEqual(parts.slice(parts.length - wanted.length), wanted);
          assert.ok(parts.length - wanted.length <= 1);
        }),
        runs(1000),
      );
    });
  }

  for (const [name, body] of hostileBodies.filter(([, , isIndexed]) => !isIndexed)) {
    test(`are the text as a whole where the index reads no sections: ${name}`, () => {
      assert.ok(read(body).every(({ title }) => title === 'Note'));
    });
  }

  test('are found by what looks like HTML in their headings', () => {
    assert.deepEqual(
      headings('# Reverse a List<String>\n\n## A `Map<K, V>` of **mine** ##\n\nUse <b>\n===\n'),
      [
        'Note > Reverse a List<String>',
        'Note > Reverse a List<String> > A Map<K, V> of mine',
        'Note > Use <b>',
      ],
    );
    assert.deepEqual(headings('# Only <!-- not this --> words\n'), ['Note > Only  words']);
  });

  test('may be underlined', () => {
    assert.deepEqual(headings('Title\n=====\n\ntext\n\nPart\n---\nmore'), [
      'Note > Title',
      'Note > Title > Part',
    ]);
    assert.deepEqual(headings('text\nmore\n---\n'), ['Note > text more']);
    assert.deepEqual(headings('- text\n---\n'), ['Note']);
  });

  test('are cut when they are very long', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `line ${i} of a very long text`);
    const parts = read(`# Long\n${long.join('\n')}`);
    assert.ok(parts.length > 3 && parts.every(({ body, title }) => body.length < 9000 && title === 'Long'));
    assert.equal(parts.map(({ body }) => body).join('\n'), long.join('\n'));
    assert.equal(parts.at(-1)?.line, 2001 - (parts.at(-1)?.body.split('\n').length ?? 0));
    assert.ok(read('x '.repeat(50_000)).every(({ body }) => body.length < 9000));
  });

  test('have a line for every line of text, whatever is read', () => {
    const piece = fc.constantFrom(
      '# A',
      '## B\r',
      '---',
      '===',
      '```',
      '<!--',
      '-->',
      'text',
      '',
      '\uFEFF',
      '- [ ] x',
      'a: b',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const source = pieces.join('\n');
        const count = source.split(/\r\n|\r|\n/).length;
        const ids = new Set<string>();
        for (const { id, line, body, bodyLines } of read(source)) {
          assert.ok(line < count && !ids.has(id));
          ids.add(id);
          const counted = body.split('\n').length;
          if (typeof bodyLines === 'number') assert.ok(body === '' || bodyLines + counted <= count);
          else assert.equal(bodyLines.length, counted);
        }
      }),
    );
  });
});

suite('What a section of somebody’s own guide is asked as', () => {
  const asked = (markdown: string) =>
    documentsOf('a', 'A', markdown).map(({ title, askedAs = [] }) => [title, ...askedAs]);

  test('is in the comments below its heading, or below a line of it, and leads to that line', () => {
    assert.deepEqual(
      asked(
        '# Pay\n<!-- asked as: what do they earn; how\nmuch -->\n\nText.\n\n- One?\n  <!-- asked as: is it one -->\n\n## Days\n\nText.\n<!-- mine -->\n',
      ),
      [
        [
          'Pay',
          { text: 'what do they earn', line: 0 },
          { text: 'how much', line: 0 },
          { text: 'is it one', line: 6 },
        ],
        ['Days'],
      ],
    );
  });

  test('is no text of it, and of a note it is nothing', () => {
    const [section] = documentsOf('a', 'A', '# Pay\n<!-- asked as: walrus -->\n\nText.\n');
    assert.doesNotMatch(section?.body ?? '', /walrus/);
  });

  test('is read in one go, whatever stands there', () => {
    const many = documentsOf(
      'a',
      'A',
      `# A\n${'<!-- asked as: a\n'.repeat(20_000)}\n# B\n${'<!-- asked as: b -->\n'.repeat(20_000)}`,
    );
    assert.ok(many.length > 0);
  });
});
