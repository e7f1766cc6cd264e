import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../../src/core/markdown/lines';
import { mdastOutline } from '../../../src/core/markdown/mdastOutline';
import type { Outline } from '../../../src/core/markdown/outline';
import { scanOutline } from '../../../src/core/markdown/scanOutline';
import { splitFrontMatter } from '../../../src/core/markdown/splitFrontMatter';
import { note } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { markdownBody, plainBody } from '../../support/markdownBody';
import { oracleOutline } from '../../support/oracleOutline';
import { runs } from '../../support/runs';

/** An outline with its asides as the lines that say something in them: which of them are one is no matter. */
function readIn(text: string, { asides, ...outline }: Outline) {
  const lines = new Lines(text);
  const says = (line: number): boolean => /[^ \t>]/.test(lines.textOf(line));
  const within = asides.flatMap(({ kind, line, end }) =>
    Array.from({ length: end - line }, (_, at) => line + at)
      .filter(says)
      .map(at => `${kind} ${at}`),
  );
  return { ...outline, within };
}

suite('The scanner of headings and tasks', () => {
  for (const [name, bodies, least] of [
    ['anything', markdownBody, 0.4],
    ['what people write', plainBody, 0.5],
  ] as const) {
    test(`agrees with mdast wherever it answers: ${name}`, () => {
      let tried = 0;
      let answered = 0;
      fc.assert(
        fc.property(bodies, body => {
          if (/\r(?!\n)/.test(body)) return;
          tried++;
          const scanned = scanOutline(body, 0, 0);
          if (!scanned) return;
          answered++;
          assert.deepEqual(readIn(body, scanned), readIn(body, mdastOutline(body, 0, 0)));
        }),
        runs(2000),
      );
      assert.ok(answered > tried * least, `only ${answered} of ${tried} bodies were read`);
    });
  }
});

suite('The outline of a note', () => {
  for (const [name, texts] of [
    ['anything', editableNote],
    ['what people write', plainBody],
  ] as const) {
    test(`is what mdast with all of GFM and front matter says: ${name}`, () => {
      fc.assert(
        fc.property(texts, text => {
          const oracle = oracleOutline(text);
          const { sections, tasks } = note('a.md', text);
          assert.equal(typeof splitFrontMatter(text) !== 'string', oracle.hasFrontMatter);
          // The words of a link by reference depend on another place of the note; they stay as they are written.
          const references = text.includes(']:');
          const words = (shown: string): string => (references ? '' : shown.replace(/\s+/g, ' ').trim());
          assert.deepEqual(
            sections.map(({ heading, level, line }, i) => {
              const known = oracle.headings[i]?.text !== undefined;
              return { text: known ? words(heading) : undefined, level, line };
            }),
            oracle.headings.map(heading => ({
              ...heading,
              text: heading.text === undefined ? undefined : words(heading.text),
            })),
          );
          assert.deepEqual(
            tasks.map(({ done }) => done),
            oracle.tasks.map(({ done }) => done),
          );
        }),
        runs(2000),
      );
    });
  }
});
