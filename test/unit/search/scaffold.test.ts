import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { kinds } from '../../../src/core/kinds/index';
import { company } from '../../../src/core/kinds/company';
import { negotiation } from '../../../src/core/kinds/negotiation';
import type { NoteKind } from '../../../src/core/kinds/kind';
import { newNote } from '../../../src/core/newNote/newNote';
import { documentsOf } from '../../../src/core/search/documentsOf';
import { Scaffold } from '../../../src/core/search/scaffold';
import { lines } from '../../support/builders';
import { shippedGuide } from '../guide/shippedGuide';
import { indexOf } from './guideIndex';

const { guide } = readGuide(shippedGuide());
const scaffold = new Scaffold(guide);

function made(kind: NoteKind): string {
  const answers = { [kind.titleField]: 'Kestrel Labs', stage: 'startup' };
  const note = newNote({ kind, answers, guide, today: '2026-12-01' });
  assert.ok(note.ok);
  return note.value.text;
}

const searched = (kind: NoteKind['id'], text: string) =>
  documentsOf('a', 'Kestrel Labs', text, { kind, scaffold });

suite('What a new note is made with', () => {
  for (const kind of kinds)
    test(`is not found as its writer's: ${kind.id}`, () => {
      assert.deepEqual(
        searched(kind.id, made(kind)).map(({ title, body }) => [title, body.trim()]),
        [['Kestrel Labs', kind === company ? 'startup' : '']],
      );
    });

  const question = guide.questionsToAsk[0]?.text ?? '';
  const found = (...text: string[]) => {
    const note = made(company).replace(`- [ ] ${question}`, lines(...text).trimEnd());
    const index = indexOf([['a', searched('company', note)]]);
    return index.search(question.slice(0, -1)).map(({ excerpt }) => excerpt.text);
  };

  test('is theirs once they have ticked, answered or changed it', () => {
    assert.deepEqual(found(`- [ ] ${question}`), []);
    assert.deepEqual(found(`- [ ] ${question}`, '', '<!-- still nothing -->'), []);
    assert.equal(found(`- [x] ${question}`)[0], question);
    assert.equal(found(`- [ ] ${question}`, '  - Nobody knows.')[0], question);
    assert.equal(found(`- [ ] ${question}`, 'Nobody knows.')[0], question);
    assert.equal(found(`- [ ] ${question} Really?`)[0], `${question} Really?`);
  });

  test('hides nothing that is written beside it', () => {
    const text = made(negotiation).replace(
      '## Log',
      '## Log\n\n- [ ] Ask Mina for the plan\n\nShe rang at nine.',
    );
    const index = indexOf([['a', searched('negotiation', text)]]);
    assert.equal(index.search('rang at nine')[0]?.title, 'Log');
    assert.equal(index.search('Mina plan')[0]?.excerpt.text, 'Ask Mina for the plan');
  });

  test('is a letter too, but not what was written into it', () => {
    const text = made(negotiation);
    assert.deepEqual(indexOf([['a', searched('negotiation', text)]]).search('kind regards'), []);
    const answered = `${text.trimEnd()}\n\nAnd may I bring the walrus?\n`;
    const [hit] = indexOf([['a', searched('negotiation', answered)]]).search('walrus');
    assert.equal(hit?.excerpt.text, 'And may I bring the walrus?');
  });

  test('is the head of a practice log, and not its rows', () => {
    const log = lines(
      '# Practice log',
      '',
      '| Began | Session | Minutes |',
      '| --- | --- | --- |',
      '| 2026-11-14 09:30 | coding | 40 |',
    );
    const [part] = documentsOf('a', 'Practice log', log, { kind: 'practice', scaffold });
    assert.equal(part?.body.trim(), '| 2026-11-14 09:30 | coding | 40 |');
  });
});

suite('The fields of a note', () => {
  const read = (...front: string[]) =>
    documentsOf('a', 'Kestrel Labs', lines('---', ...front, '---', '', '## Mine', '', 'text'));

  test('are found by what they say, where they say it, and never as YAML', () => {
    const [top] = read(
      'type: company',
      'company: Kestrel Labs',
      'status: saved',
      'recruiter: "Mina Okafor"',
      'visa: needed',
    );
    assert.equal(top?.title, 'Kestrel Labs');
    assert.deepEqual(top.breadcrumb, []);
    assert.equal(top.body.trim(), 'Mina Okafor\nvisa: needed');
    const [hit] = indexOf([['a', [top]]]).search('okafor');
    assert.equal(hit?.excerpt.line, 4);
  });

  test('keep every word: lists, texts of lines, remarks, and what cannot be read', () => {
    const [top] = read(
      'type: story',
      'themes:',
      '  - trust',
      '  - speed',
      'about: |',
      '  One: two',
      '# a remark',
    );
    assert.equal(top?.body.trim(), 'trust\nspeed\nabout: One: two\na remark');
    const [broken] = read('type: story', 'company: "open', 'role: lead');
    assert.match(broken?.body ?? '', /open\nlead/);
  });
});
