import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { setField } from '../../../src/core/edits/setField';
import { setFields } from '../../../src/core/edits/setFields';
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
      const result = setField(noteText(fields), 'title', 'B');
      assert.ok(!result.ok);
      assert.notEqual(result.why.text, '');
    });
  }

  for (const [words, ...fields] of [
    [/has a mistake in it/, 'title: A', 'x: @y'],
    [/holds more than one value/, 'title: [A]'],
    [/is in this note twice/, 'title: A', 'title: B'],
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
