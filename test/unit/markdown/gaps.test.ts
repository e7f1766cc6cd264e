import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGuide } from '../../../src/core/guide/readGuide';
import { company } from '../../../src/core/kinds/company';
import { negotiation } from '../../../src/core/kinds/negotiation';
import { story } from '../../../src/core/kinds/story';
import { gapsIn, nextGap } from '../../../src/core/markdown/gaps';
import { readBody } from '../../../src/core/markdown/readBody';
import { newNote } from '../../../src/core/newNote/newNote';
import { lines } from '../../support/builders';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());
const gapsOf = (text: string) => gapsIn(readBody(text));

/** A text in which `|` is where somebody would write next, and the gaps that are found in it, marked in the same way. */
function marked(text: string) {
  const plain = text.replaceAll('|', '');
  let shown = plain;
  for (const { start, end } of [...gapsOf(plain)].reverse())
    shown =
      start === end
        ? `${shown.slice(0, start)}|${shown.slice(start)}`
        : `${shown.slice(0, start)}|${shown.slice(start, end)}|${shown.slice(end)}`;
  return { shown, text };
}

suite('A gap', () => {
  for (const [what, ...text] of [
    ['is below a heading that has nothing', '## Task', '', '|', '', '## Action', '', 'I did.'],
    [
      'is behind the advice',
      '## Task',
      '',
      '<!-- What was asked',
      'of you. -->',
      '',
      '|',
      '',
      '## Action',
      '',
      'I.',
    ],
    ['leaves no line out where there is but one', '## Task', '|', '## Action', '', 'I did.'],
    ['is behind a heading that has no line', '## Task|', '## Action', '', 'I did.'],
    ['is at the end', 'Words.', '', '## Task', '', '|'],
    [
      'is not where something is written, in whichever form',
      '## Task',
      '',
      '- one',
      '',
      '## Action',
      '',
      '- [ ] ask',
      '',
      '## Result',
      '',
      '    code',
    ],
    [
      'is in the sections inside, and not in the one around',
      '## Why',
      '',
      '### You',
      '',
      '|',
      '',
      '### They',
      '',
      'Grow.',
    ],
    [
      'is a placeholder of a letter',
      'Hi |[RECRUITER]|, by |[DEADLINE]|.',
      '',
      '```',
      '[CODE]',
      '```',
      '',
      '- [X] done, [ABC](a.md)',
    ],
    ['is not in a comment', '## Task', '', 'Words.', '', '<!-- [DATE] -->'],
    ['is not in front matter', '---', 'role: [ROLE]', '---', '', 'Words.'],
  ] as const)
    test(what, () => {
      const { shown, text: wanted } = marked(lines(...text));
      assert.equal(shown, wanted);
    });

  for (const [kind, answers] of [
    [story, { title: 'Moved billing' }],
    [company, { company: 'Kestrel Labs', stage: 'startup' }],
    [negotiation, { company: 'Kestrel Labs' }],
  ] as const)
    test(`is wherever Tab goes in a new ${kind.id}`, () => {
      const made = newNote({ kind, answers, guide, today: '2026-11-21' });
      assert.ok(made.ok);
      const { text, stops } = made.value;
      const starts = new Set(gapsOf(text).map(({ start }) => start));
      // Tab ends behind a letter, whose gaps are its placeholders.
      const missed = stops.filter(stop => !starts.has(stop));
      assert.ok(stops.length > 0);
      assert.deepEqual(missed, kind === negotiation ? [stops.at(-1)] : []);
    });

  test('is gone once something is written there, and those behind it stay', () => {
    const made = newNote({ kind: story, answers: { title: 'Moved billing' }, guide, today: '2026-11-21' });
    assert.ok(made.ok);
    const { text } = made.value;
    const [first, ...others] = gapsOf(text);
    assert.ok(first);
    const words = 'The old one woke us every night.';
    const written = text.slice(0, first.start) + words + text.slice(first.end);
    const moved = others.map(({ start, end }) => ({ start: start + words.length, end: end + words.length }));
    assert.deepEqual(gapsOf(written), moved);
  });
});

suite('The next gap', () => {
  const gaps = [
    { start: 5, end: 5 },
    { start: 10, end: 14 },
    { start: 14, end: 18 },
  ];
  for (const [what, start, end, next] of [
    ['is the first one behind the cursor', 0, 0, 0],
    ['is not the one where the cursor is', 5, 5, 1],
    ['is not the one that is selected', 10, 14, 2],
    ['is the first again behind the last', 14, 18, 0],
  ] as const)
    test(what, () => assert.equal(nextGap(gaps, { start, end }), gaps[next]));

  test('is none where nothing is left', () => assert.equal(nextGap([], { start: 0, end: 0 }), undefined));

  test('visits all of them, from wherever one begins', () => {
    const some = fc
      .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 })
      .map(all => all.sort((a, b) => a - b).map(at => ({ start: at * 3, end: at * 3 + (at % 2) * 2 })));
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 300 }), (all, at) => {
        const seen = new Set();
        let selected = { start: at, end: at };
        for (let step = 0; step < all.length; step += 1) {
          selected = nextGap(all, selected) ?? selected;
          seen.add(selected);
        }
        assert.equal(seen.size, all.length);
      }),
    );
  });
});
