import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { languages } from '../../src/core/snippets/languages';
import { manifest } from '../unit/product/manifest';
import { repositoryRoot } from '../support/repositoryRoot';

const path = join(repositoryRoot, `interview-prep-notes-${manifest.version}.vsix`);

/** What a user installs may hold these and nothing else. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package\.json|package\.nls(\.[\w-]+)?\.json|readme\.md|changelog\.md|LICENSE\.txt|ThirdPartyNotices\.txt)$/,
  /^extension\/dist\/(node\/(extension|later\d*)\.js|web\/extension\.js|(guide|sample)\.json|webview\/(search|timeline)\.(js|css))$/,
  /^extension\/l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^extension\/media\/[\w-]+\.(svg|png|css|js)$/,
  /^extension\/media\/walkthrough\/[\w-]+\.svg$/,
  /^extension\/dist\/guide\/[\w-]+\.md$/,
  /^extension\/snippets\/[\w-]+\.json$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
];

suite('The packaged extension', () => {
  const files = unzipSync(readFileSync(path));
  const names = Object.keys(files);

  test('holds what it needs', () => {
    for (const name of [
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
      'extension/changelog.md',
      'extension/LICENSE.txt',
      'extension/ThirdPartyNotices.txt',
      'extension/dist/node/extension.js',
      'extension/dist/node/later.js',
      'extension/dist/web/extension.js',
      'extension/dist/guide.json',
      'extension/dist/guide/cultural-fit.md',
      'extension/dist/sample.json',
      'extension/dist/webview/search.js',
      'extension/dist/webview/search.css',
      'extension/dist/webview/timeline.js',
      'extension/dist/webview/timeline.css',
      'extension/l10n/bundle.l10n.json',
      'extension/media/icon.png',
      ...['markdown', ...languages.map(({ id }) => id)].map(name => `extension/snippets/${name}.json`),
      'extension/syntaxes/notes.injection.json',
    ])
      assert.ok(names.includes(name), `${name} is missing`);
  });

  test('holds nothing else: no sources, maps, tests or modules', () => {
    assert.deepEqual(
      names.filter(name => !allowed.some(pattern => pattern.test(name))),
      [],
    );
  });

  test('evaluates no text as code, names no Node module and opens no connection', () => {
    for (const name of names.filter(one => /^extension\/dist\/(node|web)\//.test(one))) {
      const bundle = new TextDecoder().decode(files[name]);
      assert.doesNotMatch(bundle, /\beval\(|new Function\b|Function\("/);
      // Beside VS Code, its own parts alone.
      assert.doesNotMatch(bundle, /require\(["'](?!vscode["']|\.\/[\w-]+\.js["'])/);
      assert.doesNotMatch(bundle, /\bimport\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts/);
      assert.doesNotMatch(bundle, /sourceMappingURL/);
    }
  });

  test('has little that is read at every start', () => {
    const size = files['extension/dist/node/extension.js']?.length ?? Infinity;
    assert.ok(size <= 150_000, `${size} bytes`);
  });

  test(`has a size that is known: ${Math.round(statSync(path).size / 1024)} kB`, () => {
    assert.ok(statSync(path).size < 2 * 1024 * 1024);
  });
});
