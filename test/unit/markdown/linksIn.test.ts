import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkedNotes } from '../../../src/core/notes/linkedNotes';
import { linksIn } from '../../../src/core/markdown/linksIn';
import { linksOf } from '../../../src/core/notes/linksOf';
import { NoteStore } from '../../../src/core/index/noteStore';
import { readStored, saveNotes, storedNote } from '../../../src/core/index/storedIndex';
import { note } from '../../support/builders';
import { runs } from '../../support/runs';

suite('The links of a text', () => {
  const cases: readonly (readonly [text: string, ...links: readonly string[]])[] = [
    ['[a](b.md) and ![i](<c d.png> "t")', 'b.md', 'c d.png'],
    ['[a]( ../x/b.md#part )', '../x/b.md#part'],
    ['[[a]] and [[b/c|words]]', '[[a]]', '[[b/c]]'],
    ['[a]: b.md\n  [c]: <d e.md>', 'b.md', 'd e.md'],
    ['[a](https://x.example) [b](mailto:a@x.example) [c](#part) [d](//x.example)'],
    ['<!-- [a](b.md) --> [c](d.md) <!-- [e](f.md)', 'd.md'],
    ['[a](b.md) [again](b.md)', 'b.md'],
    ['- [ ] [a] (b.md) [[]] []() ]('],
  ];
  for (const [text, ...links] of cases)
    test(`${text} has ${links.join(', ') || 'none'}`, () => assert.deepEqual(linksIn(text), links));

  test('are quickly found in any text', () => {
    for (const piece of ['[', ']', '](', '[[', '[[a', '<!--', '[a]:', '](<', ' ', '](  '])
      linksIn(piece.repeat(200_000));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '<', '>', '!', '-', ':', 'a', '\n', '|') }),
        text => {
          for (const link of linksIn(text)) assert.ok(text.includes(link.replace(/^\[\[|\]\]$/g, '')));
        },
      ),
      runs(500),
    );
  });

  test('of a field are also paths without more', () => {
    assert.deepEqual(linksOf('a/b.md'), ['a/b.md', '[[a/b.md]]']);
    assert.deepEqual(linksOf('[x](a/b.md)'), ['a/b.md']);
    assert.deepEqual(linksOf([['a|words']]), ['a', '[[a]]']);
    assert.deepEqual([linksOf(undefined), linksOf(' '), linksOf('https://x.example')], [[], [], []]);
  });
});

suite('The links of a note', () => {
  test('are kept in the stored index', () => {
    const linking = note('a.md', '---\ntype: story\nx: "[no](y.md)"\n---\n\n[B](b.md) and [[c]]\n');
    assert.deepEqual(linking.links, ['b.md', '[[c]]']);
    const [stored] = readStored(saveNotes(NoteStore.of([{ note: linking, stamp: '1' }])));
    assert.ok(stored);
    assert.deepEqual(storedNote(stored.says, linking), linking);
    assert.equal(storedNote(stored.says.replace('"b.md"', '5'), linking), undefined);
  });
});

suite('The note that a link means', () => {
  const at = (path: string) => note(path, '');
  const from = at('x/y/n.md');
  const found = (link: string, ...paths: readonly string[]) =>
    linkedNotes(link, from, paths.map(at)).map(({ path }) => path);

  test('is found by its path from there', () => {
    assert.deepEqual(found('../z/d.md', 'x/z/d.md', 'z/d.md'), ['x/z/d.md']);
    assert.deepEqual(found('./d%20e.md#part', 'x/y/d e.md'), ['x/y/d e.md']);
    assert.deepEqual(found('..\\z\\d.md', 'x/z/d.md'), ['x/z/d.md']);
    assert.deepEqual(found('../../../d.md', 'd.md'), []);
    assert.deepEqual(found('d.md', 'z/d.md'), []);
  });

  test('is found by its path from the workspace folder', () => {
    assert.deepEqual(found('/interview-prep/z/d.md', 'z/d.md', 'z/e.md'), ['z/d.md']);
    assert.deepEqual(found('/z/d.md', 'z/d.md'), ['z/d.md']);
  });

  test('is found by the end of its path where it is a wiki link', () => {
    assert.deepEqual(found('[[Z/D]]', 'x/z/d.md', 'x/zz/d.md'), ['x/z/d.md']);
    assert.deepEqual(found('[[d]]', 'x/y/d.md', 'z/d.md'), ['x/y/d.md']);
    assert.deepEqual(found('[[../d]]', 'z/d.md'), []);
  });
});
