import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { removeField } from '../../../src/core/edits/removeField';
import { setField } from '../../../src/core/edits/setField';
import { setFields } from '../../../src/core/edits/setFields';
import { addToList, removeFromList, setList } from '../../../src/core/edits/setList';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { lines, noteText } from '../../support/builders';
import { editableNote, fieldText } from '../../support/editableNote';
import { runs } from '../../support/runs';

const keys = fc.constantFrom(
  'title',
  'type',
  'status',
  'when',
  'themes',
  'company',
  'new_key',
  'next_action_on',
);

/** The text after an edit that is expected to be possible. */
function after(text: string, result: Result<readonly TextEdit[]>): string {
  assert.ok(result.ok, result.ok ? '' : result.why.text);
  return applyEdits(text, result.value);
}

/** Whether every byte outside the edits is as it was: said again, and in another way than by making them. */
function keepsTheRest(text: string, edits: readonly TextEdit[], changed: string): void {
  let from = 0;
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const kept = text.slice(from, edit.start);
    assert.equal(changed.slice(at, at + kept.length), kept);
    at += kept.length + edit.text.length;
    from = edit.end;
  }
  assert.equal(changed.slice(at), text.slice(from));
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  return fieldsOf(readFrontMatter(text).entries);
}

suite('Setting a field', () => {
  test('changes its value and nothing else, whatever the note looks like', () => {
    let edited = 0;
    let tried = 0;
    fc.assert(
      fc.property(editableNote, keys, fieldText, (text, key, value) => {
        tried++;
        const result = setField(text, key, value);
        if (!result.ok) return;
        edited++;
        const changed = applyEdits(text, result.value);
        keepsTheRest(text, result.value, changed);
        const before = fieldsIn(text);
        const now = fieldsIn(changed);
        assert.equal(now[key], value);
        assert.deepEqual({ ...now, [key]: '' }, { ...before, [key]: '' });
        const again = setField(changed, key, value);
        assert.ok(again.ok);
        assert.equal(applyEdits(changed, again.value), changed);
        const old = before[key];
        if (typeof old !== 'string') return;
        const back = setField(changed, key, old);
        assert.ok(back.ok);
        assert.deepEqual(fieldsIn(applyEdits(changed, back.value)), before);
      }),
      runs(1500),
    );
    assert.ok(edited > tried * 0.5, `only ${edited} of ${tried} were edited`);
  });

  const cases: readonly (readonly [
    name: string,
    key: string,
    value: string,
    before: string,
    after: string,
  ])[] = [
    ['keeps a comment and its spacing', 'status', 'offer', 'status: open   # now', 'status: offer   # now'],
    ['keeps quotes', 'title', 'B', 'title: "A"', 'title: "B"'],
    ['keeps single quotes', 'title', "it's", "title: 'A'", "title: 'it''s'"],
    ['adds quotes only where YAML needs them', 'title', 'a: b', 'title: A', 'title: "a: b"'],
    ['leaves what looks like a number as it is', 'base', '0042', 'base: 1', 'base: 0042'],
    ['fills an empty field', 'title', 'A', 'title:', 'title: A'],
    ['fills an empty field above a comment', 'title', 'A', 'title: # name', 'title: A # name'],
    ['fills an empty field and keeps its blanks', 'title', 'A', 'title:   # name', 'title: A  # name'],
    ['empties a field', 'title', '', 'title: A', 'title:'],
    ['keeps the space before the colon', 'title', 'B', 'title : A', 'title : B'],
    ['empties a field above a comment', 'title', '', 'title: A # name', 'title:  # name'],
    ['empties a quoted field', 'title', '', 'title: "A"', 'title: ""'],
    ['adds a field that says nothing', 'title', '', 'x: y', 'x: y\ntitle:'],
    ['fills a field behind a blank', 'title', 'A', 'title: ', 'title: A'],
    ['keeps the indentation of all fields', 'title', 'A', '  x: y', '  x: y\n  title: A'],
    ['quotes a name that needs it', 'a: b', 'A', 'x: y', 'x: y\n"a: b": A'],
    ['finds a name in quotes', 'title', 'B', '"title": A', '"title": B'],
    ['finds a value on the next line', 'title', 'B', 'title:\n  A', 'title:\n  B'],
    ['fills the first of two empty ones', 'x', 'A', 'x:\ny:', 'x: A\ny:'],
    ['stands behind a text of lines', 'z', 'A', 'x: |\n  t\n  u', 'x: |\n  t\n  u\nz: A'],
    ['fills an empty block', 'title', 'A', '# mine', '# mine\ntitle: A'],
  ];
  for (const [name, key, value, before, expected] of cases) {
    test(name, () => {
      assert.equal(after(noteText([before]), setField(noteText([before]), key, value)), noteText([expected]));
    });
  }

  test('puts a new field where its kind has it', () => {
    const text = noteText(['type: company', '# mine', 'company: Acme', 'next_action: call', 'x: y'], 'text');
    assert.equal(
      after(text, setField(text, 'status', 'applied')),
      noteText(
        ['type: company', '# mine', 'company: Acme', 'status: applied', 'next_action: call', 'x: y'],
        'text',
      ),
    );
  });

  test('puts a new field that no kind knows at the end', () => {
    assert.equal(
      after(noteText(['a: b']), setField(noteText(['a: b']), 'c', 'd')),
      noteText(['a: b', 'c: d']),
    );
  });

  test('puts a new field before what comes after it, where nothing comes before it', () => {
    const text = noteText(['# mine', 'next_action: call', 'status: applied', 'type: company']);
    assert.equal(
      after(text, setField(text, 'company', 'Acme')),
      noteText(['# mine', 'next_action: call', 'status: applied', 'type: company', 'company: Acme']),
    );
    const unsorted = noteText(['x: y', 'type: company', 'next_action: call', 'company: Acme', 'z: 1']);
    assert.equal(
      after(unsorted, setField(unsorted, 'status', 'applied')),
      noteText(['x: y', 'type: company', 'next_action: call', 'company: Acme', 'status: applied', 'z: 1']),
    );
  });

  test('does not put it into the lines of another field', () => {
    const text = noteText(['type: company', 'company: "Acme', '  Inc"', 'next_action: call']);
    assert.equal(
      after(text, setField(text, 'status', 'applied')),
      noteText(['type: company', 'company: "Acme', '  Inc"', 'status: applied', 'next_action: call']),
    );
  });

  test('gives front matter to a file that begins with a rule', () => {
    const text = '---\n\nJust text\n';
    assert.equal(after(text, setField(text, 'a', 'b')), `---\na: b\n---\n\n${text}`);
  });

  test('gives front matter above blank lines without another one', () => {
    assert.equal(after('\n# A', setField('\n# A', 'a', '')), '---\na:\n---\n\n# A');
    assert.equal(after('\r\nA', setField('\r\nA', 'a', 'b')), '---\r\na: b\r\n---\r\n\r\nA');
    assert.equal(after('\rA', setField('\rA', 'a', 'b')), '---\ra: b\r---\r\rA');
  });

  test('keeps a lone CR at the end of every line', () => {
    const text = '---\ra: b\rc: d\r---\rx';
    assert.equal(after(text, setField(text, 'a', 'e')), text.replace('a: b', 'a: e'));
    assert.equal(after(text, setField(text, 'f', 'g')), text.replace('c: d\r', 'c: d\rf: g\r'));
    assert.equal(after(text, removeField(text, 'c')), text.replace('c: d\r', ''));
  });

  test('keeps line ends that are not all the same', () => {
    const text = '---\r\na: b\nc: d\r\n---\nx\r\n';
    assert.equal(after(text, setField(text, 'c', 'e')), text.replace('c: d', 'c: e'));
    assert.equal(after(text, setField(text, 'f', 'g')), text.replace('c: d\r\n', 'c: d\r\nf: g\r\n'));
  });

  test('puts the type first', () => {
    const text = noteText(['# mine', 'a: b']);
    assert.equal(after(text, setField(text, 'type', 'story')), noteText(['type: story', '# mine', 'a: b']));
  });

  test('gives front matter to a note that has none', () => {
    assert.equal(
      after('# A\n', setField('# A\n', 'type', 'story')),
      lines('---', 'type: story', '---', '', '# A'),
    );
    assert.equal(after('', setField('', 'type', 'story')), lines('---', 'type: story', '---'));
  });

  test('keeps CRLF and the byte-order mark', () => {
    const text = '\ufeff---\r\na: b\r\n---\r\n';
    assert.equal(after(text, setField(text, 'c', 'd')), '\ufeff---\r\na: b\r\nc: d\r\n---\r\n');
    assert.equal(
      after('\ufeff# A\r\n', setField('\ufeff# A\r\n', 'c', 'd')),
      '\ufeff---\r\nc: d\r\n---\r\n\r\n# A\r\n',
    );
  });

  const refused: readonly (readonly [name: string, ...fields: string[]])[] = [
    ['front matter in braces', '{title: A}'],
    ['an anchor', 'title: &a A'],
    ['a reference', 'x: &a A', 'title: *a'],
    ['a tag', 'title: !!str A'],
    ['a block of text', 'title: |', '  A'],
    ['a list', 'title: [A]'],
    ['a field that stands twice', 'title: A', 'title: B'],
    ['front matter that cannot be read', 'title: A', 'x: @y'],
    ['front matter that is not closed by its own line', 'title: A', '--- x'],
    ['front matter with a tag', '!!map', 'title: A'],
    ['front matter with an anchor', '&a', 'title: A'],
    ['a map', 'title: {a: b}'],
    ['a tag of nothing', 'title: !!str'],
    ['an anchor of nothing', 'title: &a'],
    ['a folded text', 'title: >', '  A'],
    ['front matter that is too large', 'title: A', `# ${'x'.repeat(9000)}`],
  ];
  for (const [name, ...fields] of refused) {
    test(`is refused with a reason: ${name}`, () => {
      for (const result of [
        setField(noteText(fields), 'title', 'B'),
        ...(name === 'a list' ? [] : [setList(noteText(fields), 'title', ['B'])]),
      ]) {
        assert.ok(!result.ok);
        assert.notEqual(result.why.text, '');
      }
    });
  }

  for (const [words, ...fields] of [
    [/has a mistake in it/, 'title: A', 'x: @y'],
    [/holds more than one value/, 'title: [A]'],
    [/stands twice/, 'title: A', 'title: B'],
    [/too large/, 'title: A', `# ${'x'.repeat(9000)}`],
    [/cannot be changed from here/, 'title: &a A'],
    [/not written as lines/, '{title: A}'],
  ] as const) {
    test(`says why not: ${words.source}`, () => {
      const result = setField(noteText(fields), 'title', 'B');
      assert.ok(!result.ok);
      assert.match(result.why.text, words);
    });
  }

  test('of which one is refused changes none', () => {
    const text = noteText(['a: b', 'title: [A]']);
    assert.ok(!setFields(text, { a: 'c', title: 'B' }).ok);
  });
});

suite('Removing a field', () => {
  test('removes its lines and nothing else, whatever the note looks like', () => {
    fc.assert(
      fc.property(editableNote, keys, (text, key) => {
        const result = removeField(text, key);
        if (!result.ok) return;
        const changed = applyEdits(text, result.value);
        keepsTheRest(text, result.value, changed);
        const others = Object.fromEntries(Object.entries(fieldsIn(text)).filter(([name]) => name !== key));
        assert.deepEqual(fieldsIn(changed), others);
      }),
      runs(1000),
    );
  });

  test('removes a list with its entries', () => {
    const text = noteText(['a: b', 'themes:', '  - x', '  - y', 'c: d']);
    assert.equal(after(text, removeField(text, 'themes')), noteText(['a: b', 'c: d']));
  });

  test('removes only it, behind a byte-order mark and with its comment', () => {
    const text = '\ufeff---\r\n  a: b # c\r\n  # d\r\n  e: f\r\n---\r\n';
    assert.equal(after(text, removeField(text, 'a')), text.replace('  a: b # c\r\n', ''));
    assert.deepEqual(removeField(text, 'x'), { ok: true, value: [] });
    assert.deepEqual(removeField('# A', 'x'), { ok: true, value: [] });
  });

  test('is refused with a reason where it would take more', () => {
    for (const fields of [['a: &x b', 'c: *x'], ['? a', ': b'], ['{a: b}'], ['a: @b'], ['a: 1', 'a: 2']])
      assert.ok(!removeField(noteText(fields), 'a').ok, fields.join());
  });
});

suite('Setting a list', () => {
  test('changes its entries and nothing else, whatever the note looks like', () => {
    fc.assert(
      fc.property(editableNote, keys, fc.array(fieldText, { maxLength: 4 }), (text, key, entries) => {
        const result = setList(text, key, entries);
        if (!result.ok) return;
        const changed = applyEdits(text, result.value);
        keepsTheRest(text, result.value, changed);
        const now = fieldsIn(changed);
        assert.deepEqual(
          Array.isArray(now[key]) ? now[key] : [now[key] ?? ''].filter(entry => entry !== ''),
          entries,
        );
        assert.deepEqual({ ...now, [key]: '' }, { ...fieldsIn(text), [key]: '' });
      }),
      runs(1000),
    );
  });

  const cases: readonly (readonly [
    name: string,
    entries: readonly string[],
    before: readonly string[],
    after: readonly string[],
  ])[] = [
    ['adds to a list in brackets', ['a', 'b', 'c'], ['themes: [ a,  b ] # c'], ['themes: [ a,  b, c ] # c']],
    ['removes the first', ['b'], ['themes: [a, b]'], ['themes: [b]']],
    ['removes the last', ['a'], ['themes: [a, b]'], ['themes: [a]']],
    ['removes all', [], ['themes: [a, b]'], ['themes: []']],
    ['fills empty brackets', ['a: b'], ['themes: []'], ['themes: ["a: b"]']],
    ['fills an empty field', ['a', 'b, c'], ['themes:'], ['themes: [a, "b, c"]']],
    ['makes a list of one text', ['a', 'b'], ['themes: a'], ['themes: [a, b]']],
    [
      'adds a line to a list of lines',
      ['a', 'b', 'c'],
      ['themes:', '- a # x', '-  b', 'z: 1'],
      ['themes:', '- a # x', '-  b', '- c', 'z: 1'],
    ],
    ['removes in the middle', ['a', 'c'], ['themes: [a,  b, c]'], ['themes: [a, c]']],
    ['adds before all', ['x', 'a'], ['themes: [ a ]'], ['themes: [ x, a ]']],
    ['replaces all', ['x', 'y'], ['themes: [ a, b ]'], ['themes: [ x, y ]']],
    ['removes one of two that are the same', ['a'], ['themes: [a, a]'], ['themes: [a]']],
    ['adds one that is there', ['a', 'a', 'a'], ['themes: [a, a]'], ['themes: [a, a, a]']],
    ['keeps quotes of those that stay', ['a', 'c'], ['themes: ["a", \'b\']'], ['themes: ["a", c]']],
    ['changes nothing that is so already', ['a', 'b'], ['themes: [a,b]'], ['themes: [a,b]']],
    ['changes no text that is the list already', ['a'], ['themes: "a"'], ['themes: "a"']],
    ['makes a list of a quoted text', ['a', 'b'], ["themes: 'a'"], ['themes: [a, b]']],
    ['empties a text', [], ['themes: a # b'], ['themes: [] # b']],
    ['leaves an empty field empty', [], ['themes:'], ['themes:']],
    ['fills a field above a comment', ['a'], ['themes: # b'], ['themes: [a] # b']],
    ['makes a field', ['a', 'b'], ['x: y'], ['x: y', 'themes: [a, b]']],
    ['makes a field of nothing', [], ['x: y'], ['x: y', 'themes: []']],
    ['keeps brackets on lines', ['a', 'c'], ['themes: [', '  a, b', '  ]'], ['themes: [', '  a, c', '  ]']],
    ['removes the first line', ['b'], ['themes:', '- a # x', '- b'], ['themes:', '- b']],
    ['removes the last line', ['a'], ['themes:', '- a', '- b # x', 'c: d'], ['themes:', '- a', 'c: d']],
    ['removes all lines', [], ['themes:', '  - a', '  - b', 'c: d'], ['themes:', 'c: d']],
    [
      'adds a line before all',
      ['x', 'a'],
      ['themes:', '  # c', '  - a'],
      ['themes:', '  # c', '  - x', '  - a'],
    ],
    ['replaces all lines', ['x: y'], ['themes:', '  - a', '  - b'], ['themes:', '  - "x: y"']],
    ['changes no lines that are so already', ['a'], ['themes:', '  -  "a" # b'], ['themes:', '  -  "a" # b']],
    [
      'replaces in the middle',
      ['a', 'x', 'c'],
      ['themes:', '  - a', '  # why', '  - b', '  - c'],
      ['themes:', '  - a', '  - x', '  # why', '  - c'],
    ],
  ];
  for (const [name, entries, before, expected] of cases) {
    test(name, () => {
      assert.equal(after(noteText(before), setList(noteText(before), 'themes', entries)), noteText(expected));
    });
  }

  for (const [name, ...before] of [
    ['a comment in brackets would go', 'themes: [a, # why', '  b, c]'],
    ['a list holds a list', 'themes: [a, [b]]'],
    ['a list holds a map', 'themes:', '  - a: b'],
    ['a list holds nothing', 'themes:', '  - a', '  -'],
    ['an entry goes over lines', 'themes:', '  - a', '    b'],
    ['an entry shares its line', 'themes:', '  - - a'],
    ['an entry has an anchor', 'themes:', '  - &x a'],
    ['it is a text of lines', 'themes: |', '  a'],
    ['it is a map', 'themes: {a: b}'],
    ['it is a reference', 'x: &x [a]', 'themes: *x'],
  ] as const) {
    test(`is refused with a reason when ${name}`, () => {
      const result = setList(noteText(before), 'themes', ['x']);
      assert.ok(!result.ok);
      assert.match(result.why.text, /cannot be changed from here/);
    });
  }

  test('keeps a lone CR at the end of every line', () => {
    const text = '---\rthemes:\r  - a\r  - b\rc: d\r---\r';
    assert.equal(after(text, setList(text, 'themes', ['b', 'x'])), '---\rthemes:\r  - b\r  - x\rc: d\r---\r');
  });

  test('gives a list to a note without front matter', () =>
    assert.equal(after('A', setList('A', 'themes', ['a', 'b'])), '---\nthemes: [a, b]\n---\n\nA'));

  test('adds one entry, once', () => {
    const text = noteText(['themes: [a]']);
    assert.equal(after(text, addToList(text, 'themes', 'b')), noteText(['themes: [a, b]']));
    assert.deepEqual(addToList(text, 'themes', 'a'), { ok: true, value: [] });
    const none = noteText(['x: y']);
    assert.equal(after(none, addToList(none, 'themes', 'b')), noteText(['x: y', 'themes: [b]']));
  });

  test('takes one entry out, wherever it stands', () => {
    const text = noteText(['themes: [a, b, a]']);
    assert.equal(after(text, removeFromList(text, 'themes', 'a')), noteText(['themes: [b]']));
    assert.deepEqual(removeFromList(text, 'themes', 'c'), { ok: true, value: [] });
  });
});
