import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Table } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { applyEdits } from '../../../src/core/base/textEdit';
import { storyOutline } from '../../../src/core/outlines/storyOutline';
import { logRowOf } from '../../../src/core/sessions/logRowOf';
import { addToPracticeLog, newPracticeLog, type LogRow } from '../../../src/core/sessions/practiceLog';
import { beginSession, minute } from '../../../src/core/sessions/session';
import { lines, note } from '../../support/builders';
import { runs } from '../../support/runs';

const row: LogRow = {
  Began: '2026-11-25 10:12',
  Session: 'coding',
  Problem: 'Two sum',
  Language: 'Python',
  Clarify: '7',
  'Plan or sketch': '8',
  'Implement or refine': '20',
  Review: '10',
  Minutes: '45',
  Time: 'O(n)',
  Space: 'O(1)',
  Improve: 'Ask first',
};

const add = (text: string, added: LogRow = row) => applyEdits(text, addToPracticeLog(text, added));

/** The cells of all tables, as the reference parser reads them. */
function tablesIn(text: string): readonly (readonly (readonly string[])[])[] {
  const root = remark().use(remarkGfm).parse(text);
  return root.children
    .filter((node): node is Table => node.type === 'table')
    .map(table =>
      table.children.map(({ children }) =>
        children.map(({ position }) =>
          text
            .slice(position?.start.offset, position?.end.offset)
            .replace(/^\|/, '')
            .replace(/(?<!\\)\|$/, '')
            .trim(),
        ),
      ),
    );
}

suite('The practice log', () => {
  test('begins as a note of its own kind with one table', () => {
    const text = newPracticeLog(row);
    assert.equal(note('practice/log.md', text).kind, 'practice');
    assert.deepEqual(note('practice/log.md', text).problems, []);
    const [table = []] = tablesIn(text);
    assert.deepEqual(table[0], Object.keys(row));
    assert.deepEqual(table[1], Object.values(row));
  });

  test('is none of the files that do not say what they are', () => {
    const notes = [
      note('stories/a.md', '---\ntype: story\ntitle: A\n---\n'),
      note('practice/log.md', newPracticeLog(row)),
      note('practice/2026-11-25-photos.md', '---\ntype: design\ntitle: Photos\n---\n'),
    ];
    const rows = storyOutline(notes, { by: 'theme', today: '2026-11-25' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['stories/theme'],
    );
  });

  test('gets each session below the last one, and the same session only once', () => {
    const text = add(newPracticeLog(row), { ...row, Problem: 'Three sum' });
    assert.deepEqual(
      tablesIn(text)[0]?.map(cells => cells[2]),
      ['Problem', 'Two sum', 'Three sum'],
    );
    assert.equal(add(text), text);
  });

  test('keeps to the columns that the user has made of it', () => {
    const own = lines(
      'My log, and what I think of it.',
      '',
      '| Mood | problem | Began |Minutes|',
      '|:-:|---|---|--:|',
      '| 🙂 | Old | 2026-01-01 09:00 | 40 |',
      '',
      'More below.',
    );
    assert.equal(add(own), own.replace('40 |\n', '40 |\n| | Two sum | 2026-11-25 10:12 | 45 |\n'));
    const crlf = own.replaceAll('\n', '\r\n');
    assert.equal(add(crlf), add(own).replaceAll('\n', '\r\n'));
  });

  test('is begun at the end of a file that has none, leaving other tables and code alone', () => {
    for (const text of [
      '',
      '# Mine\n',
      '# Mine\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
      '```\n| Began | Problem |\n|---|---|\n```\n',
      '| Began | Problem |\n',
    ]) {
      const changed = add(text);
      assert.ok(changed.startsWith(text.trimEnd()));
      assert.equal(tablesIn(changed).at(-1)?.[1]?.[2], 'Two sum');
    }
  });

  test('holds any words in one cell', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', '|', '\\', '\\|', '\\\\|', '\n', '| x |'),
        (text, more) => {
          const problem = `a${text}${more}${text}z`;
          const written = add(newPracticeLog({ ...row, Problem: 'First' }), { ...row, Problem: problem });
          const [table = []] = tablesIn(written);
          assert.equal(table.length, 3);
          assert.equal(table[2]?.length, Object.keys(row).length);
          assert.deepEqual(table[2].slice(-1), ['Ask first']);
          assert.equal(add(written, { ...row, Problem: problem }), written);
        },
      ),
      runs(1000),
    );
  });
});

suite('A session in the practice log', () => {
  const began = { day: '2026-11-25', time: '10:12' };
  const problem = { title: 'Two [sum]', link: 'https://example.org/two sum' };
  const session = {
    ...beginSession({ kind: 'coding', problem, language: 'Python', plan: [7, 8, 20, 10] }, 0),
    spent: [7.4, 8.4, 20.4, 9.8].map(part => part * minute),
  };

  test('has its minutes by phase, its link and what was answered', () => {
    assert.deepEqual(logRowOf(session, 46 * minute, began, { time: 'O(n)', improve: 'Ask' }), {
      Began: '2026-11-25 10:12',
      Session: 'coding',
      Problem: '[Two \\[sum\\]](<https://example.org/two%20sum>)',
      Language: 'Python',
      Clarify: '7',
      'Plan or sketch': '9',
      'Implement or refine': '20',
      Review: '10',
      Minutes: '46',
      Time: 'O(n)',
      Space: '',
      Improve: 'Ask',
    });
  });

  test('has no minutes when it was forgotten', () => {
    const { Clarify, Minutes, Review } = logRowOf(session, 1440 * minute, began, {});
    assert.deepEqual([Clarify, Minutes, Review], ['', '', '']);
  });
});
