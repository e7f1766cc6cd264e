import assert from 'node:assert/strict';
import { note } from '../../support/builders';

/** Bodies that take a markdown parser seconds, or its stack: MD-01 to MD-05 and their like. */
const bodies: readonly (readonly [name: string, body: string, indexed: boolean])[] = [
  ['quotes in quotes', '>'.repeat(8000), false],
  ['lists in lists', '- '.repeat(8000), true],
  ['lists in lists with text', `${'- '.repeat(8000)}a`, false],
  ['images in images', `${'!['.repeat(4000)}a${'](b)'.repeat(4000)}`, true],
  ['growing backticks', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i + 1)).join(' '), true],
  [
    'growing backticks in a heading',
    `# ${Array.from({ length: 300 }, (_, i) => '`'.repeat(i + 1)).join(' ')}`,
    true,
  ],
  ['stars', `${'*'.repeat(8000)}a${'*'.repeat(8000)}`, true],
  ['stars in a heading', `# ${'*'.repeat(8000)}a${'*'.repeat(8000)}`, true],
  ['brackets in a heading', `# ${'['.repeat(20_000)}`, true],
  ['a line of a million characters', 'x'.repeat(1_000_000), true],
  ['a million spaces', `${' '.repeat(1_000_000)}x`, true],
  ['a million hashes', `# ${'#'.repeat(1_000_000)}`, true],
  ['ten thousand headings', '# a\n'.repeat(10_000), true],
  ['ten thousand headings of falling level', '## a\n### b\n#### c\nx\n'.repeat(3000), true],
  ['ten thousand marked-up headings', '# *a*\n'.repeat(1000), true],
  ['ten thousand tasks', '- [ ] a\n'.repeat(10_000), true],
  ['comments that are not closed', '<!--\n'.repeat(20_000), true],
  ['comments opened on one line', '<!--'.repeat(20_000), true],
  ['a fence of a million characters', `${'`'.repeat(500_000)}\n${'```\n'.repeat(20_000)}`, true],
  [
    'a table of five thousand columns',
    `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${'|b'.repeat(5000)}|\n`,
    true,
  ],
  ['nested by indentation', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'), false],
  ['small and odd, again and again', '- a\n  ===\n'.repeat(20_000), false],
  ['lone carriage returns', '# a\r'.repeat(50_000), false],
  ['three megabytes', '# a\n'.repeat(800_000), false],
  ['definitions', '[a]: b\n'.repeat(10_000), true],
  ['footnotes', '[^1]: a\n'.repeat(5000), false],
  ['underlined headings', 'a\n===\n'.repeat(20_000), true],
  ['tabs', '\t'.repeat(500_000), true],
  ['numbered lists in lists', '1. '.repeat(10_000), false],
  ['numbered lists in quotes', '> 1. '.repeat(6000), false],
  ['footnotes in footnotes', '[^a]: '.repeat(5000), false],
  ['stars in a file that is odd', `x\r${'*a'.repeat(16_000)}`, false],
  ['strikes in a file that is odd', `x\r${'~~a'.repeat(10_000)}`, false],
  ['links in a file that is odd', `x\r${'![a]('.repeat(6000)}`, false],
  ['a long rule in a file that is odd', `x\r- a\n\n${'-'.repeat(300)}\n`, true],
  ['rules that are none', `${'- '.repeat(20_000)}x\n`, false],
];

suite('A hostile body', () => {
  for (const [name, body, indexed] of bodies) {
    test(`${name}: ${indexed ? 'is read' : 'is not read, and says why'}`, () => {
      const { kind, problems } = note('a.md', `---\ntype: story\ntitle: A\n---\n${body}`);
      assert.equal(kind, 'story');
      assert.equal(problems.length === 0, indexed);
    });
  }
});
