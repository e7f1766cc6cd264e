import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expandSnippet } from '../../../src/core/snippets/expandSnippet';
import { runs } from '../../support/runs';
import { codePoint } from '../../support/codePoint';

suite('Expanding a snippet', () => {
  test('leaves what stands in its places, and shows it wherever a place comes again', () => {
    assert.equal(expandSnippet('def ${1:solve}():\n\t$0\n\ntest_$1()'), 'def solve():\n\t\n\ntest_solve()');
    assert.equal(expandSnippet('$1 and ${1:later}'), 'later and later');
    assert.equal(expandSnippet('${2:${1:a} b} $2'), 'a b a b');
  });

  test('takes what is known of a place, on all its lines', () => {
    assert.equal(
      expandSnippet('# ${1:Title}\n${2:x} $1', { places: { 1: 'Two sum' } }),
      '# Two sum\nx Two sum',
    );
  });

  test('takes the first of several choices', () => {
    assert.equal(expandSnippet('${1|a\\, b,c\\|d|}; $1'), 'a, b; a, b');
  });

  test('asks for what the editor knows, and has its own word for what it does not', () => {
    const variable = (name: string) => (name === 'CURRENT_YEAR' ? '2026' : undefined);
    assert.equal(
      expandSnippet('$CURRENT_YEAR-${CURRENT_YEAR} ${TM_FILENAME:none} $X', { variable }),
      '2026-2026 none ',
    );
  });

  test('leaves alone what is no syntax: dollars in other places, braces, backslashes', () => {
    assert.equal(expandSnippet('\\$a \\${b\\} \\\\ { } $"x" "\\n" $'), '$a ${b} \\ { } $"x" "\\n" $');
    assert.equal(expandSnippet('${1:{1, 2\\}}'), '{1, 2}');
  });

  test('indents by what a step of the file is', () => {
    assert.equal(expandSnippet('a\n\t\tb\tc', { indent: '  ' }), 'a\n    b\tc');
  });

  test('gives back every text that was escaped', () => {
    const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&');
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), text => {
        assert.equal(expandSnippet(escaped(text)), text);
        assert.equal(expandSnippet(`\${1:${escaped(text)}}|$1`), `${text}|${text}`);
      }),
      runs(1000),
    );
  });
});
