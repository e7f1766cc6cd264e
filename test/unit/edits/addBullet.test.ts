import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { addBullet } from '../../../src/core/edits/addBullet';
import { setTask } from '../../../src/core/edits/setTask';
import { taskAnchors } from '../../../src/core/edits/taskAnchor';
import { lines, note } from '../../support/builders';
import { checklistBody } from '../../support/checklistBody';
import { editedBody, editedBodyWithTasks } from '../../support/editedBody';
import { saysMore } from '../../support/oracleAddition';
import { oracleOutline } from '../../support/oracleOutline';
import { atLeast, runs } from '../../support/runs';

function after(text: string, result: Result<readonly TextEdit[]>): string {
  assert.ok(result.ok, result.ok ? '' : result.why.text);
  return applyEdits(text, result.value);
}

suite('Noting below a task', () => {
  test('only inserts one line of words, and every heading and task is as it was', () => {
    let noted = 0;
    fc.assert(
      fc.property(
        editedBody,
        fc.constantFrom('yes', '[ ] x', '# no', '- a', '  two\nlines '),
        (text, words) => {
          const { tasks } = note('a.md', text);
          const before = oracleOutline(text);
          tasks.forEach((_, i) => {
            const anchor = taskAnchors({ tasks })[i];
            assert.ok(anchor);
            const result = addBullet(text, anchor, words);
            if (!result.ok) return;
            noted++;
            const [edit, ...others] = result.value;
            assert.ok(edit && others.length === 0 && edit.start === edit.end);
            assert.match(edit.text, /^(?:\r\n|\r|\n){1,2}[^\r\n]+(?:\r\n|\r|\n)?$/);
            const now = oracleOutline(applyEdits(text, result.value));
            const firstLine = (all: typeof now.tasks) =>
              all.map(({ done, text: said }) => [done, said.split(/\r\n|\r|\n/)[0]]);
            assert.deepEqual(
              now.headings.map(({ text: said, level }) => [said, level]),
              before.headings.map(({ text: said, level }) => [said, level]),
            );
            if (words !== '[ ] x') assert.deepEqual(firstLine(now.tasks), firstLine(before.tasks));
          });
        },
      ),
      {
        ...runs(400),
        examples: [
          // A line end of old, behind which the sentence goes on.
          ['---\r---\r  *  [ ] a\r \t# ', 'yes'],
          // Indented by a tab, an empty bullet is a part of the sentence.
          ['---\n---\n- [ ] ends\\\n \t* ', 'yes'],
        ],
      },
    );
    assert.ok(noted >= atLeast(30), `only ${noted} were noted`);
  });

  test('says all that was said before, and one bullet more at that task', () => {
    let noted = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: checklistBody }, editedBodyWithTasks),
        fc.constantFrom('yes', '[ ] x', '# no', '- a', '---', '```', '<div>', '[a]: b'),
        (text, words) => {
          const { tasks } = note('a.md', text);
          tasks.forEach((_, i) => {
            const anchor = taskAnchors({ tasks })[i];
            assert.ok(anchor);
            const result = addBullet(text, anchor, words);
            if (!result.ok) return;
            noted++;
            assert.ok(saysMore(text, result.value), JSON.stringify(applyEdits(text, result.value)));
          });
        },
      ),
      {
        ...runs(300),
        examples: [
          ['- [ ] one\n\n    what they said\n', 'yes'],
          ['- [ ] one\n\n  - earlier\n\n  - later\n', 'yes'],
          ['- [ ] one\n  ```\n  x\n  ```\nnot part of it\n', 'yes'],
        ],
      },
    );
    assert.ok(noted >= atLeast(300), `only ${noted} were noted`);
  });

  test('is not refused in a checklist as people keep them', () => {
    let [asked, refused] = [0, 0];
    fc.assert(
      fc.property(checklistBody, text => {
        // What opens a block that nothing closes is refused, and rightly so.
        if (/```|~~~|<|\|/.test(text)) return;
        const { tasks } = note('a.md', text);
        tasks.forEach((task, i) => {
          const anchor = taskAnchors({ tasks })[i];
          const line = text.split(/\r?\n/)[task.line] ?? '';
          if (!anchor || !/^\s*(?:[-+*]|\d+[.)])\s+\[/.test(line)) return;
          asked++;
          if (!addBullet(text, anchor, 'yes').ok) refused++;
        });
      }),
      runs(300),
    );
    assert.ok(asked >= atLeast(150) && refused === 0, `${refused} of ${asked} were refused`);
  });

  test('goes below a sentence that is wrapped', () => {
    const text = lines('- [ ] one that', 'goes on', '- [ ] two');
    const result = addBullet(text, { text: 'one that', occurrence: 0, of: 1 }, 'Because.');
    assert.equal(after(text, result), lines('- [ ] one that', 'goes on', '  - Because.', '- [ ] two'));
  });

  const notes: readonly (readonly [name: string, before: readonly string[], after: readonly string[]])[] = [
    ['in a numbered list', ['1. [ ] one', '2. [ ] two'], ['1. [ ] one', '   - Because.', '2. [ ] two']],
    ['below a number of two digits', ['10) [x] one'], ['10) [x] one', '    - Because.']],
    [
      'behind a bullet that is indented by a tab',
      ['- [ ] one', '\t- sub', '- [ ] two'],
      ['- [ ] one', '\t- sub', '\t- Because.', '- [ ] two'],
    ],
    ['behind a wide marker', ['-   [ ] one', '', 'x'], ['-   [ ] one', '    - Because.', '', 'x']],
    [
      'of a task below another',
      ['- [ ] top', '  - [ ] one', '  - [ ] two'],
      ['- [ ] top', '  - [ ] one', '    - Because.', '  - [ ] two'],
    ],
    [
      'behind what is there, up to a heading',
      ['- [ ] one', '  - yes', '    more', '# B'],
      ['- [ ] one', '  - yes', '    more', '  - Because.', '# B'],
    ],
    [
      'behind what is indented by four',
      ['- [ ] one', '', '    what they said', '', '- [ ] two'],
      ['- [ ] one', '', '    what they said', '  - Because.', '', '- [ ] two'],
    ],
    [
      'behind code that is indented',
      ['- [ ] one', '', '      code', '- [ ] two'],
      ['- [ ] one', '', '      code', '  - Because.', '- [ ] two'],
    ],
    [
      'behind the answers of a loose list, with their bullet',
      ['- [ ] one', '', '    * yes', '', '    * no', '', '- [ ] two'],
      ['- [ ] one', '', '    * yes', '', '    * no', '    * Because.', '', '- [ ] two'],
    ],
    [
      'behind the last paragraph, not behind the answers above it',
      ['- [ ] one', '  - yes', '', '  And more.', '- [ ] two'],
      ['- [ ] one', '  - yes', '', '  And more.', '  - Because.', '- [ ] two'],
    ],
    [
      'behind its code',
      ['- [ ] one', '  ```', '  a', '', '  b', '  ```', '- [ ] two'],
      ['- [ ] one', '  ```', '  a', '', '  b', '  ```', '  - Because.', '- [ ] two'],
    ],
    [
      'behind its comment',
      ['- [ ] one', '  <!-- a', '', '  b -->', '- [ ] two'],
      ['- [ ] one', '  <!-- a', '', '  b -->', '  - Because.', '- [ ] two'],
    ],
    [
      'apart from a text that is not part of the task',
      ['- [ ] one', '  ```', '  a', '  ```', 'Text.'],
      ['- [ ] one', '  ```', '  a', '  ```', '  - Because.', '', 'Text.'],
    ],
    [
      'behind what is wrapped in an answer',
      ['- [ ] one', '  - yes', 'and no', '', '', '- [ ] two'],
      ['- [ ] one', '  - yes', 'and no', '  - Because.', '', '', '- [ ] two'],
    ],
    ['behind a marker and a tab', ['-\t[ ] one', '- [ ] two'], ['-\t[ ] one', '    - Because.', '- [ ] two']],
    [
      'below a task that is indented by a tab',
      ['- top', '\t- [ ] one', '- [ ] two'],
      ['- top', '\t- [ ] one', '\t  - Because.', '- [ ] two'],
    ],
    ['above a rule', ['- [ ] one', '***'], ['- [ ] one', '  - Because.', '***']],
    ['above a quote', ['- [ ] one', '> q'], ['- [ ] one', '  - Because.', '> q']],
    ['above code', ['- [ ] one', '```', 'x', '```'], ['- [ ] one', '  - Because.', '```', 'x', '```']],
  ];
  for (const [name, before, expected] of notes) {
    test(`stands ${name}`, () => {
      const text = lines(...before);
      const result = addBullet(text, { text: 'one', occurrence: 0, of: 1 }, '  Be\n  cause. ');
      assert.equal(after(text, result), lines(...expected).replace('Because.', 'Be cause.'));
    });
  }

  for (const [name, ...before] of [
    ['it stands in a quote', '> - [ ] one'],
    ['it shares its line with a list', '- - [ ] one'],
    ['it is gone', '- [ ] two'],
    ['its code is not closed', '- [ ] one', '  ```', '  a', '', '  b'],
    ['its comment is not closed', '- [ ] one', '  <!-- a', '', '  b'],
  ] as const) {
    test(`is refused with a reason when ${name}`, () => {
      const result = addBullet(lines(...before), { text: 'one', occurrence: 0, of: 1 }, 'Because.');
      assert.ok(!result.ok);
      assert.notEqual(result.why.text, '');
    });
  }

  test('goes below a task of a note that is too large for the reference parser', () => {
    const text = `${'x y\n\n'.repeat(10_000)}## Questions\n\n- [ ] one\n\n    said\n\n## More\n`;
    const result = addBullet(text, { text: 'one', occurrence: 0, of: 1 }, 'Because.');
    assert.equal(after(text, result), text.replace('    said\n', '    said\n  - Because.\n'));
  });

  test('may be a task itself', () => {
    const text = lines('- [ ] one', '- [ ] two');
    const result = addBullet(text, { text: 'one', occurrence: 0, of: 1 }, '[ ] more');
    assert.equal(after(text, result), lines('- [ ] one', '  - [ ] more', '- [ ] two'));
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
