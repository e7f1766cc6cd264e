import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { noteTooltip } from '../../../src/core/outlines/noteTooltip';
import type { Words } from '../../../src/core/base/words';
import { note, noteText } from '../../support/builders';

const said = (text: Words) => (typeof text === 'string' ? text : inEnglish(text));
const linesOf = (path: string, text: string) =>
  noteTooltip(note(path, text)).lines.map(({ name, text: value }) =>
    [...(name === undefined ? [] : [said(name)]), said(value)].join(': '),
  );

suite('The tooltip of a note', () => {
  test('sums up its fields and what is still to write', () => {
    const text = noteText(['type: story', 'title: A', 'when: 2025-03', 'themes: [x, y]'], '## Task', 'Done.');
    assert.deepEqual(linesOf('a.md', text), [
      'When: 2025-03',
      'Themes: x · y',
      'Still to write: Situation · Action · Result · Learning · Evolution',
    ]);
  });

  test('names days in words', () => {
    const text = noteText(['type: story', 'title: A', 'when: 2025-03']);
    const offer = noteText([
      'type: negotiation',
      'company: A',
      'offered_on: 2026-11-02',
      'deadline: 2026-12-18',
    ]);
    const reader = { zone: 'America/New_York', language: 'en' };
    const shown = [text, offer].flatMap(of => noteTooltip(note('n.md', of), { reader }).lines);
    const values = shown.map(({ text: value }) => said(value));
    for (const words of ['March 2025', 'Mon 2 Nov 2026', 'Fri 18 Dec 2026'])
      assert.ok(values.includes(words), words);
  });

  test('shows nothing of an offer: no amount, and not the rest without them', () => {
    const offer = ['currency: EUR', 'base: 95000', 'bonus: 10 %', 'equity: 0.1 %', 'batna: My job'];
    const text = noteText(['type: negotiation', 'company: A', 'status: open', ...offer]);
    assert.deepEqual(
      linesOf('n.md', text).filter(line => !line.startsWith('Still to write')),
      ['Status: open'],
    );
  });

  test('says that a file does not say what it is', () => {
    assert.match(linesOf('n.md', '# Hello\n').join(), /does not say what it is/);
  });
});
