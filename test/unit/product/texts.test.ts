import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textsBundle } from '../../support/collectTexts';
import { manifest, names } from './manifest';

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
});

function named(text: string): string {
  return names[text.replaceAll('%', '')] ?? text;
}
