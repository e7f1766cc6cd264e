import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Blocks } from '../../../src/core/markdown/blocks';
import { readBody } from '../../../src/core/markdown/readBody';
import { readTables } from '../../../src/core/markdown/readTables';
import { lines } from '../../support/builders';
import { plainBody } from '../../support/markdownBody';
import { atLeast, runs } from '../../support/runs';

const cell = fc.constantFrom('a', 'b c', '', ' ', 'x \\| y', '`c`', '**b**', '-', '#', '[l](u)', '1.');
const row = fc
  .tuple(fc.constantFrom('', '', '', ' ', '  '), fc.array(cell, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(
    ([indent, cells, isOpen]) => `${indent}| ${cells.join(' | ')}${isOpen && cells.length > 1 ? '' : ' |'}`,
  );
const delimiter = fc
  .array(fc.constantFrom('---', ':-', '-:', ':-:'), { minLength: 1, maxLength: 4 })
  .map(cells => `|${cells.join('|')}|`);
const table = fc
  .tuple(
    row,
    delimiter,
    fc.array(row, { maxLength: 3 }),
    fc.constantFrom('', '> q', '- i', '## H', '```', '<div>'),
  )
  .map(([head, rule, rows, behind]) => [head, rule, ...rows, behind].join('\n'));
const bodies = fc
  .array(fc.oneof(table, plainBody), { minLength: 1, maxLength: 4 })
  .map(parts => parts.join('\n'));

suite('The tables of a body', () => {
  test('have their cells as they are written, and say where they are', () => {
    const text = lines(
      '---',
      'a: b',
      '---',
      '# T',
      '',
      ' | A | B\\|b |',
      ' |---|:-:|',
      ' | 1 | `x` |',
      ' 2 | ',
      '',
      'end',
    );
    assert.deepEqual(readTables(readBody(text)), [
      { line: 5, lastLine: 8, indent: ' ', head: ['A', 'B\\|b'], rows: [['1', '`x`'], ['2']] },
    ]);
  });

  test('are those of the reference parser, with as many rows', () => {
    let found = 0;
    fc.assert(
      fc.property(bodies, text => {
        const body = readBody(text);
        const tables = readTables(body);
        assert.ok(tables !== 'unread');
        const blocks = new Blocks(text, { start: body.start, end: text.length });
        const known = blocks.root.children.flatMap(node =>
          node.type === 'table'
            ? [{ line: body.lines.lineAt(blocks.startOf(node)), rows: node.children.length - 1 }]
            : [],
        );
        found += known.length;
        assert.deepEqual(
          tables.map(({ line, rows }) => ({ line, rows: rows.length })),
          known,
        );
      }),
      runs(600),
    );
    assert.ok(found >= atLeast(100), `only ${found} tables`);
  });
});
