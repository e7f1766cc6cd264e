import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { readBody } from '../../../src/core/markdown/readBody';
import { findSums } from '../../../src/core/sums/findSums';
import { lines } from '../../support/builders';
import { markdownBody } from '../../support/markdownBody';
import { atLeast, runs } from '../../support/runs';

const sum = '20k rps x 2 KB';

/** The lines with a result, as they are written. */
function found(text: string): readonly string[] {
  const all = text.split(/\r\n|\r|\n/);
  return findSums(readBody(text)).map(({ line }) => all[line] ?? '');
}

/** What makes code, comments and quotes of a sum that comes next. */
const traps = fc.constantFrom(
  `${sum}\n`,
  `- ${sum}\n`,
  `    ${sum}\n`,
  `  ${sum}\n`,
  '```\n',
  '`',
  '<!--\n',
  '-->\n',
  '> a\n',
);

const processor = remark().use(remarkGfm).use(remarkFrontmatter).freeze();
type Root = ReturnType<typeof processor.parse>;

/** The lines of paragraphs, and those on which something stands that is no prose, as the reference parser has them. */
function oracleLines(text: string): {
  readonly paragraphs: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
} {
  const paragraphs = new Set<number>();
  const others = new Set<number>();
  const visit = (node: Root | Root['children'][number]): void => {
    const { start, end } = node.position ?? {};
    const isOther = /^(?:code|inlineCode|html|blockquote|table|heading|yaml|definition)$/.test(node.type);
    const into = isOther ? others : node.type === 'paragraph' ? paragraphs : undefined;
    // What a container cuts off ends where the next line begins.
    const last = (end?.line ?? 0) - (end?.column === 1 ? 1 : 0);
    if (into) for (let line = start?.line ?? 1; line <= last; line++) into.add(line - 1);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(processor.parse(text));
  return { paragraphs, others };
}

suite('Sums in a note', () => {
  test('stand in paragraphs and in lists, behind a label or none', () => {
    const written = [
      sum,
      `- ${sum}`,
      `* ${sum}`,
      `1. ${sum}`,
      `10) ${sum}`,
      `- [ ] ${sum}`,
      `- [x] Reads: ${sum}`,
      `Reads: ${sum}`,
      `Reads at peak, in the evening: ${sum}`,
      `**Reads:** ${sum}`,
      `**Reads**: ${sum}`,
      `_Reads:_ ${sum}`,
      `Reads = ${sum}`,
      `Reads=${sum}`,
      `Reads := ${sum}`,
      `Reads ≈ ${sum}`,
      `Reads (peak) ~ ${sum}`,
      `**Reads** = ${sum}`,
      `**${sum}**`,
      `Reads: **${sum}**`,
      `**Reads = ${sum}**`,
      `**Reads: ~${sum}**`,
      `${sum} // at peak`,
      `${sum}  # at peak`,
      'Reads: 100 million links / month',
      `${sum}.`,
      `${sum} (at peak)`,
      `  - Nested: ${sum} (the worst hour).`,
    ];
    for (const line of written) {
      assert.deepEqual(found(`Before.\n\n${line}\n\nAfter.\n`), [line]);
      assert.deepEqual(found(`---\ntype: design\n---\n${line}`), [line]);
      assert.deepEqual(found(`\ufeff# x\r\n\r\n${line}\r\n`), [line]);
    }
  });

  test('have their result at the end of the line', () => {
    assert.deepEqual(
      findSums(readBody(`- Reads: ${sum} (peak)  \n`)).map(({ line, end }) => [line, end]),
      [[0, 30]],
    );
  });

  test('stand in nested lists, and below a list', () => {
    const text = lines('- a', '', `    - ${sum}`, '', `  ${sum}`, '', '- b', `  ${sum}`, '', sum);
    assert.equal(found(text).length, 4);
  });

  test('are none in code, comments, quotes, tables, headings, links and front matter', () => {
    const elsewhere = [
      lines('```', sum, '```'),
      lines('~~~ts', sum),
      lines('- a', '', '  ```', `  ${sum}`, '  ```'),
      lines(`    ${sum}`),
      lines('- a', '', `      ${sum}`),
      lines('<!--', sum, '-->'),
      lines(`<!-- ${sum} -->`),
      lines('<div>', sum, '</div>'),
      lines(`> ${sum}`),
      lines('> a', sum),
      lines('| a |', '| - |', `| ${sum} |`),
      lines('a | b', '--- | ---', sum),
      lines(`# ${sum}`),
      lines(sum, '==='),
      lines(sum, '---'),
      lines(`\`${sum}\``),
      lines('`a', sum, 'b`'),
      lines(`[${sum}](x)`),
      lines('---', sum, '---'),
      lines('---', 'type: design', 'a: |', `  ${sum}`, '---'),
      lines(`10:30: ${sum}`),
      lines(`Reads = ${sum} = 40 MB/s`),
      lines(`Reads = ${sum} ≈ 40 MB/s`),
      lines(`**5 GB** x 2`),
      lines(`${sum} #1`),
      lines(`https://a.b/${sum}`),
      lines(`A sentence ends. Then: ${sum}?`),
    ];
    for (const text of elsewhere) assert.deepEqual(found(text), [], text);
  });

  test('are none in any prose of ours', () => {
    const folders = ['media/guide', 'docs', '.', 'sample/interview-prep/stories'];
    const files = folders.flatMap(folder =>
      readdirSync(folder)
        .filter(name => name.endsWith('.md'))
        .map(name => join(folder, name)),
    );
    assert.ok(files.length > 12);
    for (const file of files) assert.deepEqual(found(readFileSync(file, 'utf8')), [], file);
  });

  test('are only where the reference parser reads plain prose, in whatever markdown', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(markdownBody, traps), { maxLength: 8 }), parts => {
        const text = parts.join('');
        if (/\r(?!\n)/.test(text)) return;
        const { paragraphs, others } = oracleLines(text);
        for (const { line } of findSums(readBody(text))) {
          seen++;
          assert.ok(paragraphs.has(line) && !others.has(line), `line ${line}`);
        }
      }),
      runs(1500),
    );
    assert.ok(seen >= atLeast(100), `only ${seen} sums were seen`);
  });

  test('are found at once in a text of any size', () => {
    const texts = [
      `${sum}\n`.repeat(50_000),
      `- ${sum}\n`.repeat(50_000),
      '> '.repeat(50_000) + sum,
      `${'*a '.repeat(10_000)}\n${sum}`,
      `${'['.repeat(10_000)}\n${sum}`,
    ];
    for (const text of texts) assert.ok(findSums(readBody(text)).length <= 1, text.slice(0, 20));
  });
});
