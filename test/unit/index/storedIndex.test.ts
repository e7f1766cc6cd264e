import assert from 'node:assert/strict';
import fc from 'fast-check';
import { say } from '../../../src/core/base/message';
import type { Problem } from '../../../src/core/base/problem';
import { NoteStore } from '../../../src/core/index/noteStore';
import { readStored, saveNotes, storedNote } from '../../../src/core/index/storedIndex';
import type { Note } from '../../../src/core/notes/note';
import { note, noteText } from '../../support/builders';
import { runs } from '../../support/runs';

function again(saved: Note): Note | undefined {
  const [stored] = readStored(saveNotes(NoteStore.of([{ note: saved, stamp: '1' }])));
  assert.ok(stored);
  return storedNote(stored.says, saved);
}

suite('A saved note', () => {
  test('comes back as it was, with what its headings and choices mean', () => {
    const text = noteText(
      ['type: company', 'company: Kestrel', 'status: Applied'],
      '## People',
      'Ida',
      '## Mine',
    );
    const dossier = note('companies/kestrel/dossier.md', text);
    assert.equal(dossier.sections[0]?.id, 'people');
    assert.deepEqual(again(dossier), dossier);
  });

  test('comes back with problems that say one thing within another', () => {
    const problem: Problem = {
      code: 'unknown-choice',
      severity: 'warning',
      message: say('{0}: {1}', say('{0} is two things', 'x'), ['one', say('another')]),
      span: { line: 1, start: 0, end: 2 },
    };
    const odd: Note = { ...note('stories/a.md', noteText(['type: story', 'title: A'])), problems: [problem] };
    assert.deepEqual(again(odd), odd);
    const torn = { ...problem, message: { text: 'x', args: [{ text: 5 }] } } as unknown as Problem;
    assert.equal(again({ ...odd, problems: [torn] }), undefined);
  });

  test('comes back from pieces of any length', () => {
    const saved = NoteStore.of(
      ['a', 'ä', 'c😀'].map(name => ({ note: note(`${name}.md`, `# ${name}`), stamp: name })),
    );
    const text = [...saveNotes(saved)].join('');
    const whole = [...readStored([text])];
    assert.equal(whole.length, 3);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), cuts => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, n) => text.slice(at[n], end));
        assert.deepEqual([...readStored(pieces)], whole);
      }),
      runs(200),
    );
  });

  test('is not believed where it is cut off, stands twice, or an earlier version wrote it', () => {
    const saved = NoteStore.of(['a', 'b'].map(name => ({ note: note(`${name}.md`, ''), stamp: '1' })));
    const [header = '', a = '', b = ''] = saveNotes(saved);
    const named = (...lines: readonly string[]) => [...readStored(lines)].map(({ uri }) => uri.slice(-4));
    assert.deepEqual(named(header, a, b), ['a.md', 'b.md']);
    assert.deepEqual(named(header, a, b.slice(0, -1)), ['a.md']);
    assert.deepEqual(named(header, a, a, b), ['a.md', 'b.md']);
    assert.deepEqual(named(header, b, a), ['b.md']);
    assert.deepEqual(
      named(
        header.replace(/"reader":(\d+)/, (_, n) => `"reader":${Number(n) - 1}`),
        a,
        b,
      ),
      [],
    );
    assert.deepEqual(named(a, b), []);
    assert.deepEqual(named(), []);
  });
});
