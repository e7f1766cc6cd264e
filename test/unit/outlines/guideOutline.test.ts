import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { guideOutline } from '../../../src/core/outlines/guideOutline';
import type { OutlineNode } from '../../../src/core/outlines/outlineNode';
import { rowsBelow } from '../../../src/core/outlines/rowsBelow';
import { lines, note } from '../../support/builders';
import { shippedGuide } from '../guide/shippedGuide';

function all(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap(node => [node, ...all(rowsBelow(node))]);
}

suite('The guide as a tree', () => {
  const { guide } = readGuide(shippedGuide());
  const outline = (...own: Parameters<typeof guideOutline>[2]) =>
    guideOutline(guide, file => `guide:/${file}`, own);

  test('has every part and every section, each at its line', () => {
    const nodes = all(outline());
    assert.equal(nodes.length, guide.sections.length);
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
    for (const { part, line, heading } of guide.sections) {
      const node = nodes.find(({ opens }) => opens?.uri === `guide:/${part}.md` && opens.line === line);
      assert.equal(node?.label, heading.replace(/^Letter: /, ''));
    }
  });

  test('nests sections as their headings say', () => {
    const part = outline().find(({ label }) => label === 'Negotiating a job offer');
    const rules = part && rowsBelow(part).find(({ label }) => label === 'Ten rules of negotiation');
    const first = rules && rowsBelow(rules)[0];
    assert.equal(first?.label, 'Rule 1: get everything in writing');
    assert.equal(first.opens?.heading, 'rule-1-get-everything-in-writing');
    assert.equal(part && rowsBelow(part).at(-1)?.children, undefined);
    assert.deepEqual(
      rowsBelow(first).map(({ icon }) => icon?.id),
      ['mail'],
    );
  });

  test('shows the user’s own files beside ours, whatever their headings are like', () => {
    const text = lines('# Mine', '### Deep', '## Same', '## Same', '# More');
    const own = outline(note('mine.md', text)).at(-1);
    assert.equal(own?.label, 'Mine');
    assert.deepEqual(
      rowsBelow(own).map(({ label, opens }) => [label, opens?.heading]),
      [
        ['Deep', 'deep'],
        ['Same', 'same'],
        ['Same', 'same-1'],
        ['More', 'more'],
      ],
    );
  });
});
