import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import { appendLogEntry } from '../../../src/core/negotiations/logEntry';
import { readLogEntries } from '../../../src/core/negotiations/readLogEntries';
import { note } from '../../support/builders';

function appended(text: string): string {
  const edits = appendLogEntry(text, {
    on: '2026-11-25 14:30',
    kind: 'call',
    who: 'Mina Okafor',
    said: 'She can ask for 5 % more.',
  });
  assert.ok(edits.ok, edits.ok ? '' : inEnglish(edits.why));
  return applyEdits(text, edits.value);
}

suite('The place of an entry in a log', () => {
  test('finds the log however its blanks are written', () => {
    for (const heading of ['log', ' Log\u00a0', 'L\u200bog'])
      assert.equal(
        appended(`## ${heading}\n\n### 2026-11-20 · email\n\nx\n`),
        `## ${heading}\n\n### 2026-11-20 · email\n\nx\n\n### 2026-11-25 14:30 · call · Mina Okafor\n\nShe can ask for 5 % more.\n`,
      );
  });

  for (const [name, before, level] of [
    ['one below the log', '# Log\n', 2],
    ['one below the log, as far down as headings go', '##### Log\n', 6],
    ['that of the entries that are there', '## Log\n\n#### 2026-11-20 · email\n\nx\n', 4],
    ['that of the last entry', '## Log\n\n#### 2026-11-19\n\n### 2026-11-20\n\n#### Aside\n', 3],
    ['that of the sections beside a log that is made', '### The offer\n\nx\n\n### Draft reply\n', 4],
  ] as const) {
    test(`gives an entry a level: ${name}`, () => {
      const [, marks] = /^(#+) 2026-11-25/m.exec(appended(before)) ?? [];
      assert.equal(marks?.length, level);
      const [entry] = readLogEntries(note('a.md', appended(before)));
      assert.equal(entry?.day, '2026-11-25');
    });
  }
});
