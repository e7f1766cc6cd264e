import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/base/textEdit';
import type { Result } from '../../../src/core/base/result';
import { company } from '../../../src/core/kinds/company';
import { story } from '../../../src/core/kinds/story';
import { wantedNamed } from '../../support/inEnglish';
import type { Body } from '../../../src/core/markdown/body';
import { readBody } from '../../../src/core/markdown/readBody';
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
          const result = insertSection(text, wantedNamed(story, heading));
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
    ['above blanks that are all there is', '---\na: b\n---\n \n', 'Task', '---\na: b\n---\n## Task \n'],
    ['above blanks without a line end', ' ', 'Task', '## Task '],
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
    test(name, () =>
      assert.equal(after(before, insertSection(before, wantedNamed(story, heading))), expected),
    );
  }

  // Where it goes, and at which level, by the sections that are there: each case is a note, what is wanted, and the note after.
  const levels: readonly (readonly [name: string, before: string, heading: string, after: string])[] = [
    [
      'below a title, as the sections there',
      '# Outage\n\n## Situation\ns\n\n## Result\nr\n',
      'Task',
      '# Outage\n\n## Situation\ns\n\n## Task\n\n## Result\nr\n',
    ],
    [
      'at level 1 where all are',
      '# Situation\ns\n\n## Mine\nm\n\n# Result\nr\n',
      'Task',
      '# Situation\ns\n\n## Mine\nm\n\n# Task\n\n# Result\nr\n',
    ],
    [
      'at level 3 below a section of one’s own, and inside it',
      '## The outage\n\n### Situation\ns\n\n### Task\nt\n\n## Notes\nn\n',
      'Action',
      '## The outage\n\n### Situation\ns\n\n### Task\nt\n\n### Action\n\n## Notes\nn\n',
    ],
    [
      'at level 3 where those above are missing',
      '## The outage\n\n### Action\na\n\n### Result\nr\n',
      'Situation',
      '## The outage\n\n### Situation\n\n### Action\na\n\n### Result\nr\n',
    ],
    [
      'at level 1 where only a later one is there',
      '# Result\nr\n\n## Mine\nm\n',
      'Task',
      '# Task\n\n# Result\nr\n\n## Mine\nm\n',
    ],
    [
      'at the level of most, behind one that is nested deeper',
      '## Situation\ns\n\n### Task\nt\n\n## Result\nr\n\n## Learning\nl\n',
      'Action',
      '## Situation\ns\n\n### Task\nt\n\n## Action\n\n## Result\nr\n\n## Learning\nl\n',
    ],
    [
      'at the level of most, behind the first that stands above them',
      '# Situation\ns\n\n### Mine\nm\n\n## Action\na\n\n## Result\nr\n',
      'Task',
      '# Situation\ns\n\n### Mine\nm\n\n## Task\n\n## Action\na\n\n## Result\nr\n',
    ],
    [
      'of two levels at the one further up',
      '## Situation\ns\n\n### Task\nt\n',
      'Action',
      '## Situation\ns\n\n### Task\nt\n\n## Action\n',
    ],
    [
      'never above what would become a part of it',
      '## Mine\n\n#### Result\nr\n\n## Learning\nl\n\n## Evolution\ne\n',
      'Task',
      '## Mine\n\n#### Task\n\n#### Result\nr\n\n## Learning\nl\n\n## Evolution\ne\n',
    ],
    ['at level 2 in a note of a title', '# Outage\n\nx\n', 'Task', '# Outage\n\nx\n\n## Task\n'],
    [
      'at level 1 where all sections are',
      '# One\nx\n\n# Two\ny\n',
      'Task',
      '# One\nx\n\n# Two\ny\n\n# Task\n',
    ],
    [
      'at level 3 below a title and sections of level 3',
      '# Outage\n\n### One\nx\n\n#### Two\ny\n',
      'Task',
      '# Outage\n\n### One\nx\n\n#### Two\ny\n\n### Task\n',
    ],
    [
      'behind what comes once, not into what comes again and again',
      '## Task\nt\n\n### One\n\n#### Result\nr\n\n### Two\n\n#### Result\nr\n\n## Mine\nm\n',
      'Action',
      '## Task\nt\n\n### One\n\n#### Result\nr\n\n### Two\n\n#### Result\nr\n\n## Action\n\n## Mine\nm\n',
    ],
    [
      'at level 5 below sections of level 6, so that there may be some in it',
      '# Outage\n\n###### One\nx\n',
      'Task',
      '# Outage\n\n###### One\nx\n\n##### Task\n',
    ],
    ['at level 6', '###### Situation\ns\n', 'Task', '###### Situation\ns\n\n###### Task\n'],
    [
      'as a heading of #s beside underlined ones',
      'Situation\n=========\ns\n\nResult\n======\nr\n',
      'Task',
      'Situation\n=========\ns\n\n# Task\n\nResult\n======\nr\n',
    ],
  ];
  for (const [name, before, heading, expected] of levels) {
    test(`goes ${name}`, () =>
      assert.equal(after(before, insertSection(before, wantedNamed(story, heading))), expected));
  }

  for (const [name, text] of [
    ['of one’s own', '# M\n'.repeat(150_000)],
    [
      'of the kind and of one’s own',
      `${'#### Task\n'.repeat(40_000)}## Action\n${'###### Mine\n'.repeat(40_000)}`,
    ],
  ] as const) {
    test(`takes no time to speak of among very many sections ${name}`, () => {
      const began = performance.now();
      assert.ok(insertSection(text, wantedNamed(story, 'Result')).ok);
      assert.ok(performance.now() - began < 5_000);
    });
  }

  test('leaves every section what it was part of', () => {
    const level = fc.constantFrom('#', '##', '##', '###', '####');
    const heading = fc.constantFrom('Situation', 'Task', 'Action', 'Result', 'Mine', 'Other');
    fc.assert(
      fc.property(fc.array(fc.tuple(level, heading), { maxLength: 8 }), all => {
        const text = all.map(([marks, words], at) => `${marks} ${words}\n\n${at}\n`).join('\n');
        const result = insertSection(text, wantedNamed(story, 'Learning'));
        assert.ok(result.ok);
        const waysIn = (body: Body) =>
          body.sections.map(one => [...body.above(one), one].map(({ heading: words }) => words).join(' > '));
        const now = waysIn(readBody(applyEdits(text, result.value)));
        assert.deepEqual(
          now.filter(way => !way.endsWith('Learning')),
          waysIn(readBody(text)),
        );
      }),
      runs(300),
    );
  });

  for (const heading of [
    'Questions to ask',
    'questions TO ask',
    'Questions  to ask',
    'Questions\u00a0to\task',
    'Questions to\u2009ask\u3000',
    'Ques\u00adtions to\u200b ask',
    '\u200eQuestions to ask\ufeff',
    '**Questions** to `ask`',
  ]) {
    test(`sees that ${JSON.stringify(heading)} is there`, () => {
      const wanted = wantedNamed(company, 'Questions to ask');
      assert.deepEqual(insertSection(`## ${heading}\n\n- [ ] a\n`, wanted), { ok: true, value: [] });
    });
  }

  for (const [name, text] of [
    ['a comment', '## Situation\n<!-- open\n'],
    ['a code block', '## Situation\n```\ncode\n'],
  ] as const) {
    test(`is refused with a reason when ${name} is not closed`, () => {
      const result = insertSection(text, wantedNamed(story, 'Task'));
      assert.ok(!result.ok);
      assert.match(result.why.text, /not closed above/);
    });
  }
});
