import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Table } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { applyEdits } from '../../../src/core/base/textEdit';
import { storyOutline } from '../../../src/core/outlines/storyOutline';
import { logRowOf } from '../../../src/core/sessions/logRowOf';
import type { LogRow } from '../../../src/core/sessions/logRow';
import { ours } from '../../../src/core/languages/ours';
import { addToPracticeLog, newPracticeLog } from '../../../src/core/sessions/practiceLog';
import { beginSession, minute } from '../../../src/core/sessions/session';
import { lines, note } from '../../support/builders';
import { checklistBody } from '../../support/checklistBody';
import { oracleMeaning, saysMore } from '../../support/oracleAddition';
import { atLeast, runs } from '../../support/runs';

const row: LogRow = {
  began: '2026-11-25 10:12',
  session: 'coding',
  problem: 'Two sum',
  language: 'Python',
  clarify: '7',
  plan: '8',
  implement: '20',
  review: '10',
  minutes: '45',
  time: 'O(n)',
  space: 'O(1)',
  improve: 'Ask first',
};

/** Of a session about which one thing was said. */
const short: LogRow = { ...row, time: '', space: '' };

function add(text: string, added: LogRow = row): string {
  const edits = addToPracticeLog(text, added);
  assert.ok(edits.ok, edits.ok ? '' : edits.why.text);
  return applyEdits(text, edits.value);
}

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
    assert.deepEqual(
      table[0]?.map(title => ours.column(title)),
      Object.keys(row),
    );
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
    const text = add(newPracticeLog(row), { ...row, problem: 'Three sum' });
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
    const silent = { ...short, improve: '' };
    assert.equal(add(own, silent), own.replace('40 |\n', '40 |\n| | Two sum | 2026-11-25 10:12 | 45 |\n'));
    const crlf = own.replaceAll('\n', '\r\n');
    assert.equal(add(crlf, silent), add(own, silent).replaceAll('\n', '\r\n'));
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

  const head = ['| Began | Problem | Improve |', '|---|---|---|'];
  const old = '| 2026-01-01 09:00 | Old | |';
  const added = '| 2026-11-25 10:12 | Two sum | Ask first |';

  for (const [name, ...hidden] of [
    ['a comment', '<!--', ...head, old, '-->'],
    ['a comment with blank lines', '<!-- as it was', '', ...head, old, '', '-->'],
    ['a fence', '```', ...head, old, '```'],
    ['a fence with another in it', '````', '```', ...head, old, '```', '````'],
    ['a fence of waves', '~~~ md', ...head, old, '```', '~~~'],
    ['code that is indented', '    | Began | Problem |', '    |---|---|'],
    ['HTML', '<div>', ...head, old, '</div>'],
    ['a list', '- mine', '', ...head.map(line => `  ${line}`)],
    ['a sentence', 'As in', ...head.slice(0, 1)],
  ] as const) {
    test(`leaves a table in ${name} alone, and adds to the one that is a table`, () => {
      const real = [...head, old];
      const text = lines(...hidden, '', ...real, '', 'More.');
      assert.equal(add(text, short), lines(...hidden, '', ...real, added, '', 'More.'));
      const none = lines('# Log', '', ...hidden);
      const made = add(none, short);
      assert.ok(made.startsWith(none.trimEnd()), made);
      assert.equal(tablesIn(made).at(-1)?.[1]?.[2], 'Two sum');
    });
  }

  for (const [name, ...open] of [
    ['a comment', '<!-- hint', ...head, old],
    ['a fence', '```', ...head, old],
    ['a script', '<script>', ...head],
  ] as const) {
    test(`says so where ${name} is not closed, and changes nothing`, () => {
      const edits = addToPracticeLog(lines('# Log', '', ...open), short);
      assert.ok(!edits.ok);
      assert.match(edits.why.text, /not closed.*Close it first/);
    });
  }

  test('is not found in front matter', () => {
    const text = lines(
      '---',
      'type: practice',
      'x: |',
      '  | Began | Problem |',
      '  |---|---|',
      '---',
      '# Log',
    );
    assert.equal(tablesIn(add(text, short)).at(-1)?.[1]?.[2], 'Two sum');
    assert.ok(add(text, short).startsWith(text.trimEnd()));
  });

  test('adds to a table without bars around it, with escaped bars, and above a text that is a row too', () => {
    const text = lines(
      'Began | Problem | Improve',
      ':--|:-:|--:',
      'x \\| y | Old \\| b | c',
      'and a text',
      '',
      'Z',
    );
    assert.equal(add(text, short), text.replace('| c\n', `| c\n${added}\n`));
    assert.equal(tablesIn(add(text, short))[0]?.[2]?.[1], 'Two sum');
  });

  test('adds to the table whose sessions are the latest', () => {
    const table = (year: string) => [...head, `| ${year}-01-01 09:00 | Old | |`];
    const text = lines('## 2025', '', ...table('2025'), '', '## 2026', '', ...table('2026'), '', 'Z');
    assert.equal(add(text, short), text.replace('\n\nZ', `\n${added}\n\nZ`));
    const upside = lines('## 2026', '', ...table('2026'), '', '## 2025', '', ...table('2025'));
    assert.equal(add(upside, short), upside.replace('\n\n## 2025', `\n${added}\n\n## 2025`));
    assert.equal(add(add(text, short), short), add(text, short));
  });

  test('fills columns that were renamed where they are', () => {
    const text = newPracticeLog(row)
      .replace('| Began', '| Beginn')
      .replace('Problem |', 'Aufgabe |')
      .replace('Improve |', 'Besser |');
    const changed = add(text, { ...row, began: '2026-11-26 09:00', problem: 'Three sum' });
    assert.deepEqual(tablesIn(changed)[0]?.at(-1), [
      '2026-11-26 09:00',
      'coding',
      'Three sum',
      ...(Object.values(row) as readonly string[]).slice(3), // All of its values are texts.
    ]);
    assert.equal(tablesIn(changed).length, 1);
  });

  test('keeps an answer that has no column, in a column for notes or else below the table', () => {
    const notes = lines('| Began | Problem | Notes |', '|---|---|---|', '', 'Z');
    assert.equal(
      add(notes),
      notes.replace(
        '---|\n',
        '---|\n| 2026-11-25 10:12 | Two sum | Time: O(n); Space: O(1); Improve: Ask first |\n',
      ),
    );
    const none = lines('| Began | Problem | Time |', '|---|---|---|', '', 'More.', '', '## Other', '', 'Z');
    const once = add(none, { ...row, space: '' });
    assert.equal(
      once,
      none
        .replace('---|\n', '---|\n| 2026-11-25 10:12 | Two sum | O(n) |\n')
        .replace('More.\n', 'More.\n\n- 2026-11-25 10:12, Two sum. Improve: Ask first\n'),
    );
    const twice = add(once, { ...row, problem: 'Three sum', space: '', improve: '# `a|b`\n<!-- x' });
    assert.match(twice, /Ask first\n- 2026-11-25 10:12, Three sum\. Improve: # `a\|b` <!-- x\n\n## Other/);
    assert.equal(add(twice, { ...row, space: '' }), twice);
    assert.equal(
      add(none, { ...row, space: '', improve: '' }),
      none.replace('---|\n', '---|\n| 2026-11-25 10:12 | Two sum | O(n) |\n'),
    );
  });

  test('loses no answer, and changes nothing else, whatever the file looks like', () => {
    const column = fc.constantFrom('Began', 'Problem', 'Improve', 'Time', 'Mood', 'Notes', 'Minutes');
    const part = fc.oneof(
      fc
        .uniqueArray(column, { minLength: 2, maxLength: 6 })
        .map(names =>
          [
            `| ${names.join(' | ')} |`,
            `|${'---|'.repeat(names.length)}`,
            `| ${names.map(() => 'x').join(' | ')} |`,
          ].join('\n'),
        ),
      checklistBody,
      fc.constantFrom('<!--', '-->', '```', '~~~', '<div>', '', '# H', 'Text.'),
    );
    const said = { ...row, time: 'said-time', space: 'said-space', improve: 'said|improve' };
    let done = 0;
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\n\n'),
        (parts, between) => {
          const text = parts.join(between);
          const edits = addToPracticeLog(text, said);
          if (!edits.ok) return;
          done++;
          const changed = applyEdits(text, edits.value);
          for (const { start, end } of edits.value) assert.equal(start, end);
          assert.equal(addToPracticeLog(changed, said).ok && add(changed, said), changed);
          const shown = tablesIn(changed).flat(2).join('\n') + oracleMeaning(changed);
          for (const words of ['Two sum', 'said-time', 'said-space', 'said'])
            assert.ok(shown.includes(words), changed);
          assert.ok(saysMore(text, edits.value), changed);
        },
      ),
      runs(100),
    );
    assert.ok(done >= atLeast(40), `only ${done} were added to`);
  });

  test('is added to also when it is too long for the reference parser', () => {
    const many = Array.from({ length: 2000 }, (_, at) => `| 2026-01-01 09:${at} | Old | |`);
    const text = lines('# Log', '', ...head, ...many, '', 'Z');
    assert.equal(add(text, short), text.replace('\n\nZ', `\n${added}\n\nZ`));
  });

  test('keeps a backslash at the end of an answer', () => {
    const [table = []] = tablesIn(
      add(newPracticeLog({ ...row, problem: 'First' }), { ...row, improve: 'C:\\' }),
    );
    const [last = []] = table.slice(2);
    assert.deepEqual([last.at(-1), last.length], ['C:\\', 12]);
  });

  test('holds any words in one cell', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', '|', '\\', '\\|', '\\\\|', '\n', '| x |'),
        (text, more) => {
          const problem = `a${text}${more}${text}z`;
          const written = add(newPracticeLog({ ...row, problem: 'First' }), { ...row, problem: problem });
          const [table = []] = tablesIn(written);
          assert.equal(table.length, 3);
          assert.equal(table[2]?.length, Object.keys(row).length);
          assert.deepEqual(table[2].slice(-1), ['Ask first']);
          assert.equal(add(written, { ...row, problem: problem }), written);
        },
      ),
      runs(200),
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
      began: '2026-11-25 10:12',
      session: 'coding',
      problem: '[Two \\[sum\\]](<https://example.org/two%20sum>)',
      language: 'Python',
      clarify: '7',
      plan: '9',
      implement: '20',
      review: '10',
      minutes: '46',
      time: 'O(n)',
      space: '',
      improve: 'Ask',
    });
  });

  test('has no minutes when it was forgotten', () => {
    const { clarify, minutes, review } = logRowOf(session, 1440 * minute, began, {});
    assert.deepEqual([clarify, minutes, review], ['', '', '']);
  });
});
