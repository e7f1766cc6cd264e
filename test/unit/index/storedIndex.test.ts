import assert from 'node:assert/strict';
import { say } from '../../../src/core/base/message';
import type { Problem } from '../../../src/core/base/problem';
import { NoteStore } from '../../../src/core/index/noteStore';
import { readStored, saveNotes, storedNote } from '../../../src/core/index/storedIndex';
import type { Note } from '../../../src/core/notes/note';
import { note, noteText } from '../../support/builders';

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
});
