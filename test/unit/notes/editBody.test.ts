import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { story } from '../../../src/core/kinds/story';
import { addBullet, addTask } from '../../../src/core/notes/edits/addTask';
import { appendToSection } from '../../../src/core/notes/edits/appendToSection';
import { insertSection } from '../../../src/core/notes/edits/insertSection';
import { setTask } from '../../../src/core/notes/edits/setTask';
import { taskAnchor } from '../../../src/core/notes/edits/taskAnchor';
import { lines, note } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { plainBody } from '../../support/markdownBody';
import { oracleOutline } from '../../support/oracleOutline';
import { runs, times, tried } from '../../support/runs';

function after(text: string, result: Result<readonly TextEdit[]>): string {
  assert.ok(result.ok, result.ok ? '' : result.why.text);
  return applyEdits(text, result.value);
}

/** Texts with an edited body in all line endings, some with front matter. */
const bodies = fc.oneof(
  editableNote,
  plainBody,
  plainBody.map(body => `\ufeff---\na: b\n---\n${body}`.replaceAll('\n', '\r\n')),
);

/** The same with tasks at their end, in all the ways that there are, wherever the text above has left it. */
const bodiesWithTasks = fc
  .tuple(
    bodies,
    fc.array(
      fc.constantFrom(
        '- [ ] call',
        '- [x] call',
        '* [ ] call',
        '1. [X] Zoë 😀',
        '  - [x] b',
        '\t- [ ] b',
        '- [ ]\tq',
        '> - [ ] c',
        '- [ ] a <!-- c',
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([body, tasks]) => [body, '', ...tasks].join(body.includes('\r\n') ? '\r\n' : '\n'));

suite('Setting a task', () => {
  test('changes one character, on which mdast agrees, and twice is as it was', () => {
    let ticked = 0;
    fc.assert(
      fc.property(fc.oneof(bodies, { weight: 3, arbitrary: bodiesWithTasks }), text => {
        const { tasks } = note('a.md', text);
        const before = oracleOutline(text);
        tasks.forEach((task, i) => {
          const anchor = taskAnchor({ tasks }, i);
          assert.ok(anchor);
          const result = setTask(text, anchor, !task.done);
          if (!result.ok) assert.fail(result.why.text);
          ticked++;
          const changed = applyEdits(text, result.value);
          assert.equal(changed.length, text.length);
          assert.equal(
            Array.from({ length: text.length }, (_, at) => at).filter(at => text[at] !== changed[at]).length,
            1,
          );
          assert.deepEqual(
            oracleOutline(changed).tasks,
            before.tasks.map((other, at) => (at === i ? { ...other, done: !task.done } : other)),
          );
          const back = setTask(changed, anchor, task.done);
          assert.ok(back.ok);
          // A box may have been ticked with an X, or be empty with a tab: those come back as the usual ones.
          const usual = (words: string): string => words.replace(/\[\t\]/g, '[ ]').toLowerCase();
          assert.equal(usual(applyEdits(changed, back.value)), usual(text));
        });
      }),
      { numRuns: times(300) },
    );
    tried(ticked);
    assert.ok(ticked > 300, `only ${ticked} tasks were set`);
  });

  const text = lines('# A', '- [ ] call', '- [x] call', '- [ ] write');

  test('finds the right one of those that say the same', () => {
    const { tasks } = note('a.md', text);
    const second = taskAnchor({ tasks }, 1);
    assert.ok(second);
    assert.equal(
      after(text, setTask(text, second, false)),
      lines('# A', '- [ ] call', '- [ ] call', '- [ ] write'),
    );
  });

  test('finds it where it has moved to', () => {
    const moved = lines('- [ ] write', '', 'more', '', '# A', '- [x] call', '- [ ] call');
    assert.equal(
      after(moved, setTask(moved, { text: 'write', occurrence: 0, of: 1 }, true)),
      moved.replace('- [ ] write', '- [x] write'),
    );
  });

  test('changes nothing that is so already', () => {
    assert.deepEqual(setTask(text, { text: 'call', occurrence: 1, of: 2 }, true), { ok: true, value: [] });
  });

  for (const [name, anchor] of [
    ['it is gone', { text: 'gone', occurrence: 0, of: 1 }],
    ['there are more now that say the same', { text: 'call', occurrence: 0, of: 1 }],
    ['there are fewer now', { text: 'write', occurrence: 1, of: 2 }],
  ] as const) {
    test(`is refused with a reason when ${name}`, () => {
      const result = setTask(text, anchor, true);
      assert.ok(!result.ok);
      assert.match(result.why.text, /changed in the meantime/);
    });
  }
});

suite('Adding to a section', () => {
  test('only inserts, and all that was read before still is', () => {
    let added = 0;
    fc.assert(
      fc.property(
        bodies,
        fc.constantFrom('a', '- [ ] q', '- x', 'two\nlines', '### Sub'),
        (text, addition) => {
          const before = oracleOutline(text);
          for (const heading of new Set(before.headings.flatMap(one => one.text ?? []))) {
            const result = appendToSection(text, heading, addition);
            if (!result.ok) continue;
            added++;
            assert.equal(result.value.length, 1);
            assert.equal(result.value[0]?.start, result.value[0]?.end);
            const now = oracleOutline(applyEdits(text, result.value));
            const without = <T>(all: readonly T[], one: (part: T) => boolean): readonly T[] => {
              const at = all.findIndex(one);
              return at < 0 ? all : [...all.slice(0, at), ...all.slice(at + 1)];
            };
            // Code that nothing closed ends with its task now, and the blank line with it.
            const words = (all: typeof now.tasks): readonly string[] =>
              all.map(one => one.text.trimEnd()).sort();
            const tasks = addition.includes('[ ]') ? without(now.tasks, one => one.text === 'q') : now.tasks;
            const titles = addition.includes('#')
              ? without(now.headings, one => one.text === 'Sub')
              : now.headings;
            assert.deepEqual(words(tasks), words(before.tasks));
            assert.deepEqual(
              titles.map(one => one.text),
              before.headings.map(one => one.text),
            );
          }
        },
      ),
      { ...runs(300), examples: [['---\ntitle: Lead\n  # c\n- [ ] a\n    ```\n  a', '- x']] },
    );
    assert.ok(added > 30, `only ${added} additions`);
  });

  test('puts text below what is there, above the next section', () => {
    const text = lines('## A', '', 'one', '', '## B', 'x');
    assert.equal(
      after(text, appendToSection(text, 'a', 'two')),
      lines('## A', '', 'one', '', 'two', '', '## B', 'x'),
    );
  });

  test('goes on with a list', () => {
    const text = lines('## Log', '- one', '', '## B');
    assert.equal(
      after(text, appendToSection(text, 'Log', '- two')),
      lines('## Log', '- one', '- two', '', '## B'),
    );
  });

  test('makes room in a section that has none', () => {
    assert.equal(after('## A\n## B\n', appendToSection('## A\n## B\n', 'A', 'x')), '## A\n\nx\n\n## B\n');
    assert.equal(after('## A', appendToSection('## A', 'A', 'x')), '## A\n\nx');
  });

  test('stays below a line that only looks blank', () => {
    const text = '# A\n\v';
    assert.equal(after(text, appendToSection(text, 'A', '- [ ] q')), '# A\n\v\n\n- [ ] q');
  });

  test('stays above the subsections', () => {
    const text = lines('## A', 'x', '### B', 'y');
    assert.equal(after(text, appendToSection(text, 'A', 'z')), lines('## A', 'x', '', 'z', '', '### B', 'y'));
  });

  for (const [name, text] of [
    ['a comment is not closed', '## A\n<!-- hint\n'],
    ['a code block is not closed', '## A\n```\ncode\n'],
    ['the section is missing', '## B\n'],
    ['the section is there twice', '## A\n## A\n'],
  ] as const) {
    test(`is refused with a reason when ${name}`, () => {
      const result = appendToSection(text, 'A', 'x');
      assert.ok(!result.ok);
      assert.notEqual(result.why.text, '');
    });
  }

  test('adds a task, and a bullet below it', () => {
    const text = lines('## A', '- [ ] one', '  - sub', '- [ ] two');
    const tasked = after(text, addTask(text, 'A', 'three\nfour'));
    assert.equal(tasked, lines('## A', '- [ ] one', '  - sub', '- [ ] two', '- [ ] three four'));
    const bulleted = after(tasked, addBullet(tasked, { text: 'one', occurrence: 0, of: 1 }, 'more'));
    assert.equal(
      bulleted,
      lines('## A', '- [ ] one', '  - sub', '  - more', '- [ ] two', '- [ ] three four'),
    );
  });
});

suite('Noting below a task', () => {
  test('only inserts one line, and every heading and task is as it was', () => {
    let noted = 0;
    fc.assert(
      fc.property(bodies, fc.constantFrom('yes', '[ ] x', '# no', '- a', '  two\nlines '), (text, words) => {
        const { tasks } = note('a.md', text);
        const before = oracleOutline(text);
        tasks.forEach((_, i) => {
          const anchor = taskAnchor({ tasks }, i);
          assert.ok(anchor);
          const result = addBullet(text, anchor, words);
          if (!result.ok) return;
          noted++;
          const [edit, ...others] = result.value;
          assert.ok(edit && others.length === 0 && edit.start === edit.end);
          assert.match(edit.text, /^(?:\r\n|\r|\n)[^\r\n]+$/);
          const now = oracleOutline(applyEdits(text, result.value));
          const firstLine = (all: typeof now.tasks) =>
            all.map(({ done, text: said }) => [done, said.split(/\r\n|\r|\n/)[0]]);
          assert.deepEqual(
            now.headings.map(({ text: said, level }) => [said, level]),
            before.headings.map(({ text: said, level }) => [said, level]),
          );
          if (words !== '[ ] x') assert.deepEqual(firstLine(now.tasks), firstLine(before.tasks));
        });
      }),
      // A line end of old, behind which the sentence goes on.
      { ...runs(400), examples: [['---\r---\r  *  [ ] a\r \t# ', 'yes']] },
    );
    assert.ok(noted > 30, `only ${noted} were noted`);
  });

  test('goes below a sentence that is wrapped', () => {
    const text = lines('- [ ] one that', 'goes on', '- [ ] two');
    const result = addBullet(text, { text: 'one that', occurrence: 0, of: 1 }, 'Because.');
    assert.equal(after(text, result), lines('- [ ] one that', 'goes on', '  - Because.', '- [ ] two'));
  });

  test('goes below a sentence that is wrapped before a word in a tag, and above a block of HTML', () => {
    const anchor = { text: 'one that', occurrence: 0, of: 1 };
    const wrapped = lines('- [ ] one that\\', '<b>goes</b> on');
    assert.equal(
      after(
        wrapped,
        addBullet(wrapped, { ...anchor, text: note('a.md', wrapped).tasks[0]?.text ?? '' }, 'Because.'),
      ),
      lines('- [ ] one that\\', '<b>goes</b> on', '  - Because.'),
    );
    const block = lines('- [ ] one that', '<div>x</div>');
    assert.equal(
      after(block, addBullet(block, anchor, 'Because.')),
      lines('- [ ] one that', '  - Because.', '<div>x</div>'),
    );
  });

  test('keeps what was noted when the task is unticked', () => {
    const text = lines('- [x] one', '- [ ] two');
    const anchor = { text: 'one', occurrence: 0, of: 1 };
    const noted = after(text, addBullet(text, anchor, 'Because.'));
    assert.equal(
      after(noted, setTask(noted, anchor, false)),
      lines('- [ ] one', '  - Because.', '- [ ] two'),
    );
  });
});

suite('Inserting a section', () => {
  test('only inserts one heading, and all that was read before still is', () => {
    let inserted = 0;
    fc.assert(
      fc.property(bodies, fc.constantFrom('Situation', 'Action', 'Other'), (text, heading) => {
        const result = insertSection(text, heading, story);
        if (!result.ok || result.value.length === 0) return;
        inserted++;
        const before = oracleOutline(text);
        const now = oracleOutline(applyEdits(text, result.value));
        assert.deepEqual(
          now.headings.filter(one => one.text !== heading).map(one => one.text),
          before.headings.map(one => one.text),
        );
        assert.equal(now.tasks.length, before.tasks.length);
      }),
      runs(500),
    );
    assert.ok(inserted > 60, `only ${inserted} were inserted`);
  });

  const cases: readonly (readonly [name: string, before: string, heading: string, after: string])[] = [
    [
      'behind those that come before it',
      lines('## Situation', 'x', '', '## Result', 'y'),
      'Task',
      lines('## Situation', 'x', '', '## Task', '', '## Result', 'y'),
    ],
    [
      'before those that come after it',
      lines('# T', '', '## Result', 'y'),
      'Task',
      lines('# T', '', '## Task', '', '## Result', 'y'),
    ],
    [
      'behind the subsections of the one before it',
      lines('## Task', '### Sub', 'x', '', '## Result'),
      'Action',
      lines('## Task', '### Sub', 'x', '', '## Action', '', '## Result'),
    ],
    ['at the end', '## Situation\nx', 'Evolution', '## Situation\nx\n\n## Evolution'],
    ['in an empty note', '---\na: b\n---\n', 'Task', '---\na: b\n---\n## Task'],
    ['not when it is there', '## task\n', 'Task', '## task\n'],
  ];
  for (const [name, before, heading, expected] of cases) {
    test(name, () => assert.equal(after(before, insertSection(before, heading, story)), expected));
  }
});
