import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain } from '../../../src/core/base/plain';
import { story } from '../../../src/core/kinds/story';
import { newNote, type NewNote } from '../../../src/core/newNote/newNote';
import { readGuide } from '../../../src/core/guide/readGuide';
import { note as parsed } from '../../support/builders';
import { runs } from '../../support/runs';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());

/** What somebody might put into a name, a title or a setting who wants it to be more than words. */
const parts = [
  ...['../', '..\\', '/etc/passwd', 'C:\\', '~/', '%2e%2e%2f', '.', ' ', 'CON', 'aux.md', '.ssh/id'],
  ...['\u202e', '\u2066', '\u0000', '\u001b[2J', '\u200b', '\ud800', '\n', '\r', '\u2028', '\ufeff'],
  ...[
    '$(flame)',
    '$(sync~spin)',
    '[x](command:workbench.action.quit)',
    '[x]: command:x',
    '<img src=x onerror=f()>',
  ],
  ...[
    '---\n',
    '---js\n',
    '...\n',
    '!!js/function >',
    '&a *a',
    '"',
    "'",
    '|',
    '#',
    ': ',
    '- ',
    '{',
    '__proto__',
  ],
  ...['${TM_FILENAME}', '$1', '${1|a,b|}', '}', '\\', '[COMPANY]', '`', 'constructor'],
  ...['x'.repeat(300), '😀'.repeat(300), 'ä'.repeat(300), 'exe.'],
];
const hostileText = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 })
  .map(all => all.join(''));

function storyOf(title: string): NewNote | undefined {
  const made = newNote({ kind: story, answers: { title, themes: [title] }, guide, today: '2026-11-25' });
  return made.ok ? made.value : undefined;
}

suite('A hostile text', () => {
  test('is nothing but words where it is shown', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const shown = plain(text);
        assert.doesNotMatch(
          shown,
          /\$\(|\]\(|command:|[\p{Cc}\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069]/iu,
        );
        assert.ok(Array.from(shown).length <= 200);
      }),
      runs(80),
    );
  });

  test('names a file that stays in its folder on every system', () => {
    const names = new Set(['con', 'prn', 'aux', 'nul']);
    fc.assert(
      fc.property(hostileText, text => {
        const made = storyOf(text);
        fc.pre(made !== undefined);
        for (const path of made.paths()) {
          for (const name of path.split('/')) {
            assert.match(name, /^[\p{L}\p{N}][^\\/:*?"<>|\p{Cc}\p{Cf}]*$/u);
            assert.ok(new TextEncoder().encode(name).length <= 255);
            assert.equal(names.has(name.replace(/\..*/, '').toLowerCase()), false);
          }
          break;
        }
      }),
      runs(80),
    );
  });

  test('begins a note that has the fields of every other', () => {
    const fields = Object.keys(parsed('a.md', storyOf('plain')?.text ?? '').fields);
    fc.assert(
      fc.property(hostileText, text => {
        const made = storyOf(text);
        fc.pre(made !== undefined);
        const read = parsed('a.md', made.text);
        assert.deepEqual(Object.keys(read.fields), fields);
        assert.equal(read.kind, 'story');
        assert.equal('ran' in globalThis, false);
      }),
      runs(80),
    );
  });
});
