import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain } from '../../../src/core/base/plain';

suite('Somebody’s words in a label', () => {
  test('stay as they are when they are only words', () => {
    for (const text of [
      'Acme',
      'Größe (m) [sic]',
      '日本語 – 120k $',
      'see https://example.org',
      'command of Go',
    ])
      assert.equal(plain(text), text);
  });
  test('make no link, no command and no icon', () => {
    assert.equal(plain('Offer [click](command:x.y?%5B%5D)'), 'Offer [click] (command :x.y?%5B%5D)');
    assert.equal(plain('$(sync~spin) Acme'), '$ (sync~spin) Acme');
  });
  test('stay on one line and keep their direction', () => {
    assert.equal(plain('a\r\n\tb\u2028c\u0000d'), 'a b c d');
    assert.equal(plain('a\u202egnp.exe'), 'a gnp.exe');
  });
  test('end somewhere, between two signs', () => {
    assert.equal(plain('😀'.repeat(300), 10), `${'😀'.repeat(9)}…`);
  });
  test('hold nothing that VS Code acts upon, whatever they were', () => {
    const nasty = fc.array(
      fc.constantFrom('$', '(', '](', ']', 'command', ':', '\u200b', '\n', '[a', 'x', '\u202e', ' '),
    );
    fc.assert(
      fc.property(nasty, parts => {
        const text = plain(parts.join(''));
        assert.doesNotMatch(text, /\$\(|\]\(|command:|[\n\r\u200b\u202e]/i);
        assert.equal(plain(text), text);
      }),
      { numRuns: 2000 },
    );
  });
});
