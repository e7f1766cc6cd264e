import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { collectTexts, textsBundle } from '../../support/collectTexts';
import { shippedGuide } from '../guide/shippedGuide';
import { manifest, names } from './manifest';
import { notPlain, stilted } from './plainWords';
import { wordsIn } from './wordsIn';

suite('The texts of the product', () => {
  test('l10n/ has exactly those that the source says: else run npm run l10n', () => {
    assert.equal(readFileSync('l10n/bundle.l10n.json', 'utf8'), textsBundle(process.cwd()));
  });

  test('package.nls.json has exactly those that package.json names', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(names).sort(), [...used].sort());
  });

  test('titles of commands are in sentence case and end without a dot', () => {
    for (const { title } of manifest.contributes.commands) assert.match(named(title), /^[A-Z][^.]*…?$/);
  });

  test('are plain words, in one spelling, in sentence case', () => {
    const texts = [...collectTexts(process.cwd()), ...Object.values(names)];
    assert.deepEqual(texts.flatMap(notPlain), []);
  });

  test('are plain words in the README as well', () => {
    assert.deepEqual(prose(readFileSync('README.md', 'utf8')).flatMap(stilted), []);
  });

  test('have no word that nobody has looked at: if it is spelt right, put it into words.txt', () => {
    const known = new Set(readFileSync('test/fixtures/texts/words.txt', 'utf8').split('\n'));
    const texts = [
      ...collectTexts(process.cwd()),
      ...Object.values(names),
      readFileSync('README.md', 'utf8'),
    ];
    const guide = shippedGuide().map(({ text }) => text);
    const unknown = [...wordsIn([...texts, ...guide].join('\n'))].filter(word => !known.has(word));
    assert.deepEqual(unknown, []);
  });

  test('are read as words: without code, targets of links and what is put in', () => {
    const text = '**Naïve** [words](https://a.example/wrod) don’t `npx wrod` {0} Kestrel’s\n```\nwrod\n```\n';
    assert.deepEqual([...wordsIn(text)], ['naïve', 'words', "don't", 'kestrel']);
  });

  for (const [text, better] of [
    ['What shall happen with them?', /“shall”.*do you want/],
    ['Which color is it?', /-our/],
    ['Save it, please!', /without it/],
    ['Save The File', /“The”.*only a sentence begins with a capital/],
    ['Save NOW', /capitals/],
    ['Synchronize the notes', /with s$/],
    ['The two offers collide', /conflict$/],
    ['Who is still in process', /in the running/],
    ['Names, with commas between them', /separated by commas/],
  ] as const) {
    test(`are told what is better: ${text}`, () => assert.match(notPlain(text)[0] ?? '', better));
  }

  for (const text of [
    'Choose a size',
    'Run “Change File Encoding”',
    'VS Code stopped',
    '`Shall` is here twice.',
  ]) {
    test(`may say: ${text}`, () => assert.deepEqual(notPlain(text), []));
  }
});

function named(text: string): string {
  return names[text.replaceAll('%', '')] ?? text;
}

/** The lines of a markdown file, without blocks of code and targets of links. */
function prose(markdown: string): readonly string[] {
  return markdown.replace(/^```[^]*?^```$|\]\([^)]*\)/gm, '').split('\n');
}
