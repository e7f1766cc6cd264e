import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { removeField } from '../../../src/core/notes/edits/removeField';
import { setField } from '../../../src/core/notes/edits/setField';
import { setList } from '../../../src/core/notes/edits/setList';
import { fieldsOf, readFrontMatter } from '../../../src/core/notes/frontMatter';
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
  ];
  for (const [name, ...fields] of refused) {
    test(`is refused with a reason: ${name}`, () => {
      const result = setField(noteText(fields), 'title', 'B');
      assert.ok(!result.ok);
      assert.notEqual(result.why.text, '');
    });
  }
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
});
