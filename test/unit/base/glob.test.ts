import assert from 'node:assert/strict';
import fc from 'fast-check';
import { globExpression, isPattern } from '../../../src/core/base/glob';

suite('A path pattern', () => {
  const cases: readonly (readonly [pattern: string, yes: readonly string[], no: readonly string[]])[] = [
    ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx', 'amd']],
    ['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a.txt']],
    ['docs/**', ['docs/a', 'docs/a/b.md'], ['docs', 'other/a']],
    ['a/**/b.md', ['a/b.md', 'a/x/y/b.md'], ['a/xb.md']],
    ['{guide,notes}-*.md', ['guide-1.md', 'notes-.md'], ['other-1.md']],
    ['?[a-c].md', ['xa.md', 'yc.md'], ['xd.md', 'a.md', '/a.md']],
    ['[!a].md', ['b.md'], ['a.md', '/.md']],
    ['a+b (c).md', ['a+b (c).md'], ['aab (c).md']],
  ];
  for (const [pattern, yes, no] of cases)
    test(`${pattern} means what it means elsewhere`, () => {
      for (const path of yes) assert.match(path, globExpression(pattern));
      for (const path of no) assert.doesNotMatch(path, globExpression(pattern));
    });

  test('is never refused, whatever it is, and a plain name is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab/*?{}[]!^-,\\.&~é😀')) }), text => {
        const expression = globExpression(text);
        if (!isPattern(text) && !text.includes('}') && !text.includes(']')) assert.match(text, expression);
      }),
    );
  });
});
