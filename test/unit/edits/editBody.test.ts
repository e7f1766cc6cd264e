import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { appendToSection } from '../../support/appendToSection';
import { setTask } from '../../../src/core/edits/setTask';
import { taskAnchors } from '../../../src/core/edits/taskAnchor';
import { lines, note } from '../../support/builders';
import { checklistBody } from '../../support/checklistBody';
import { editedBody, editedBodyWithTasks } from '../../support/editedBody';
import { saysMore } from '../../support/oracleAddition';
import { oracleOutline } from '../../support/oracleOutline';
import { atLeast, runs, times, tried } from '../../support/runs';

function after(text: string, result: Result<readonly TextEdit[]>): string {
  assert.ok(result.ok, result.ok ? '' : result.why.text);
  return applyEdits(text, result.value);
}

suite('Setting a task', () => {
  test('changes one character, on which mdast agrees, and twice is as it was', () => {
    let ticked = 0;
    fc.assert(
      fc.property(fc.oneof(editedBody, { weight: 3, arbitrary: editedBodyWithTasks }), text => {
        const { tasks } = note('a.md', text);
        const before = oracleOutline(text);
        tasks.forEach((task, i) => {
          const anchor = taskAnchors({ tasks })[i];
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
    assert.ok(ticked >= atLeast(300), `only ${ticked} tasks were set`);
  });

  const text = lines('# A', '- [ ] call', '- [x] call', '- [ ] write');

  test('finds the right one of those that say the same', () => {
    const { tasks } = note('a.md', text);
    const second = taskAnchors({ tasks })[1];
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

  test('is anchored by its text, and by which of those it is', () => {
    const { tasks } = note('a.md', text);
    assert.deepEqual(taskAnchors({ tasks }), [
      { text: 'call', occurrence: 0, of: 2 },
      { text: 'call', occurrence: 1, of: 2 },
      { text: 'write', occurrence: 0, of: 1 },
    ]);
  });

  test('changes also a note that is too large for the reference parser, where its markup is plain', () => {
    const large = `${'x y\n\n'.repeat(10_000)}- [ ] call\n`;
    const anchor = { text: 'call', occurrence: 0, of: 1 };
    assert.equal(after(large, setTask(large, anchor, true)), large.replace('[ ]', '[x]'));
    const result = setTask(large.replaceAll('\n', '\r'), anchor, true);
    assert.ok(!result.ok);
    assert.match(result.why.text, /too unusual/);
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
        fc.oneof(editedBody, checklistBody),
        fc.constantFrom('a', '- [ ] q', '- x', 'two\nlines', '### Sub'),
        (text, addition) => {
          const before = oracleOutline(text);
          for (const heading of new Set(before.headings.flatMap(one => one.text ?? []))) {
            const result = appendToSection(text, [heading], addition);
            if (!result.ok) continue;
            added++;
            assert.equal(result.value.length, 1);
            assert.ok(saysMore(text, result.value), JSON.stringify(applyEdits(text, result.value)));
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
    assert.ok(added >= atLeast(30), `only ${added} additions`);
  });

  test('puts text below what is there, above the next section', () => {
    const text = lines('## A', '', 'one', '', '## B', 'x');
    assert.equal(
      after(text, appendToSection(text, ['a'], 'two')),
      lines('## A', '', 'one', '', 'two', '', '## B', 'x'),
    );
  });

  test('goes on with a list', () => {
    const text = lines('## Log', '- one', '', '## B');
    assert.equal(
      after(text, appendToSection(text, ['Log'], '- two')),
      lines('## Log', '- one', '- two', '', '## B'),
    );
  });

  test('makes room in a section that has none', () => {
    assert.equal(after('## A\n## B\n', appendToSection('## A\n## B\n', ['A'], 'x')), '## A\n\nx\n\n## B\n');
    assert.equal(after('## A', appendToSection('## A', ['A'], 'x')), '## A\n\nx');
  });

  test('stays below a line that only looks blank', () => {
    const text = '# A\n\v';
    assert.equal(after(text, appendToSection(text, ['A'], '- [ ] q')), '# A\n\v\n\n- [ ] q');
  });

  test('stays above the subsections', () => {
    const text = lines('## A', 'x', '### B', 'y');
    assert.equal(
      after(text, appendToSection(text, ['A'], 'z')),
      lines('## A', 'x', '', 'z', '', '### B', 'y'),
    );
  });

  for (const [name, text] of [
    ['a comment is not closed', '## A\n<!-- hint\n'],
    ['a code block is not closed', '## A\n```\ncode\n'],
    ['the section is missing', '## B\n'],
    ['the section is there twice', '## A\n## A\n'],
  ] as const) {
    test(`is refused with a reason when ${name}`, () => {
      const result = appendToSection(text, ['A'], 'x');
      assert.ok(!result.ok);
      assert.notEqual(result.why.text, '');
    });
  }

  const cases: readonly (readonly [name: string, addition: string, before: string, after: string])[] = [
    ['a numbered list', '3. c', '# A\n1. a\n10. b', '# A\n1. a\n10. b\n3. c'],
    ['a list of stars', '* b', '# A\n  * a\n', '# A\n  * a\n* b\n'],
    ['not with a text', 'b', '# A\n- a', '# A\n- a\n\nb'],
    ['not with a dash that is no list', '-b', '# A\n- a', '# A\n- a\n\n-b'],
    ['not below a text', '- b', '# A\na - b', '# A\na - b\n\n- b'],
    ['not directly below its heading', '- b', '# - A', '# - A\n\n- b'],
    ['an item that is empty', '- b', '# A\n-', '# A\n-\n- b'],
  ];
  for (const [name, addition, before, expected] of cases) {
    test(`goes on with ${name}`, () => {
      const heading = before.startsWith('# - A') ? '- A' : 'A';
      assert.equal(after(before, appendToSection(before, [heading], addition)), expected);
    });
  }

  test('keeps the line ends of the file, whatever those of the addition are', () => {
    const text = '# A\r\na\r\n# B\r\n';
    assert.equal(
      after(text, appendToSection(text, ['A'], 'b\nc\rd')),
      '# A\r\na\r\n\r\nb\r\nc\r\nd\r\n\r\n# B\r\n',
    );
  });

  test('is refused where it would make something else of what stands there', () => {
    for (const [text, addition] of [
      ['# A\nx\n\n# B\n', '<!-- open'],
      ['# A\nx\n\n# B\n- [ ] b\n', '```'],
      ['# A\n- [ ] a\n\nB\n', '<!--'],
    ] as const) {
      const result = appendToSection(text, ['A'], addition);
      if (!result.ok) continue;
      const outline = oracleOutline(applyEdits(text, result.value));
      const before = oracleOutline(text);
      assert.deepEqual([outline.headings, outline.tasks], [before.headings, before.tasks]);
    }
    assert.ok(!appendToSection('# A\nx\n\n# B\n', ['A'], '<!-- open').ok);
    assert.ok(!appendToSection('# A\nx\n\n# B\n- [ ] b\n', ['A'], '```').ok);
  });
});
