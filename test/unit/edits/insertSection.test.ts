import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { story } from '../../../src/core/kinds/story';
import { orderOf } from '../../support/inEnglish';
import { insertSection } from '../../../src/core/edits/insertSection';
import { lines } from '../../support/builders';
import { checklistBody } from '../../support/checklistBody';
import { editedBody } from '../../support/editedBody';
import { saysMore } from '../../support/oracleAddition';
import { oracleOutline } from '../../support/oracleOutline';
import { atLeast, runs } from '../../support/runs';

function after(text: string, result: Result<readonly TextEdit[]>): string {
  assert.ok(result.ok, result.ok ? '' : result.why.text);
  return applyEdits(text, result.value);
}

suite('Inserting a section', () => {
  test('only inserts one heading, and all that was read before still is', () => {
    let inserted = 0;
    fc.assert(
      fc.property(
        fc.oneof(editedBody, checklistBody),
        fc.constantFrom('Situation', 'Action', 'Other'),
        (text, heading) => {
          const result = insertSection(text, heading, orderOf(story));
          if (!result.ok || result.value.length === 0) return;
          inserted++;
          assert.ok(saysMore(text, result.value), JSON.stringify(applyEdits(text, result.value)));
          const before = oracleOutline(text);
          const now = oracleOutline(applyEdits(text, result.value));
          assert.deepEqual(
            now.headings.filter(one => one.text !== heading).map(one => one.text),
            before.headings.map(one => one.text),
          );
          assert.equal(now.tasks.length, before.tasks.length);
        },
      ),
      runs(500),
    );
    assert.ok(inserted >= atLeast(60), `only ${inserted} were inserted`);
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
    ['not when it is there at another level', '# Task  \n', ' task', '# Task  \n'],
    ['in a file of nothing', '', 'Task', '## Task'],
    ['in a file of a byte-order mark', '\ufeff', 'Task', '\ufeff## Task'],
    ['below front matter without a line end', '---\na: b\n---', 'Task', '---\na: b\n---\n## Task'],
    ['below front matter and blank lines', '---\na: b\n---\n\n\n', 'Task', '---\na: b\n---\n## Task\n\n'],
    ['above what comes after it at once', '## Result\ny', 'Task', '## Task\n\n## Result\ny'],
    [
      'above what comes after it below blank lines',
      '---\na: b\n---\n\n## Result\n',
      'Task',
      '---\na: b\n---\n## Task\n\n\n## Result\n',
    ],
    [
      'between two without a blank line',
      '## Situation\nx\n## Result\n',
      'Task',
      '## Situation\nx\n\n## Task\n\n## Result\n',
    ],
    [
      'behind the last of those before it, in whatever order they stand',
      '## Action\na\n\n## Situation\ns\n\n## Other\no\n',
      'Result',
      '## Action\na\n\n## Result\n\n## Situation\ns\n\n## Other\no\n',
    ],
    [
      'behind the second of two that are the same',
      '## Task\na\n\n## Task\nb\n\n## Other\no\n',
      'Action',
      '## Task\na\n\n## Task\nb\n\n## Action\n\n## Other\no\n',
    ],
    [
      'at the end when no kind has it',
      '## Situation\nx\n\n## Result\ny\n',
      'Other',
      '## Situation\nx\n\n## Result\ny\n\n## Other\n',
    ],
    [
      'with the line ends of the file',
      '## Situation\r\nx\r\n## Result\r\n',
      'Task',
      '## Situation\r\nx\r\n\r\n## Task\r\n\r\n## Result\r\n',
    ],
  ];
  for (const [name, before, heading, expected] of cases) {
    test(name, () => assert.equal(after(before, insertSection(before, heading, orderOf(story))), expected));
  }

  for (const [name, text] of [
    ['a comment', '## Situation\n<!-- open\n'],
    ['a code block', '## Situation\n```\ncode\n'],
  ] as const) {
    test(`is refused with a reason when ${name} is not closed`, () => {
      const result = insertSection(text, 'Task', orderOf(story));
      assert.ok(!result.ok);
      assert.match(result.why.text, /not closed above/);
    });
  }
});
