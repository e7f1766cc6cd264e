import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manifest } from './manifest';

type ReleaseFlaws = (
  manifest: object,
  pages: readonly { readonly name: string; readonly text: string }[],
) => readonly string[];

const ready = {
  repository: { type: 'git', url: 'git+https://github.com/someone/notes.git' },
  bugs: { url: 'https://github.com/someone/notes/issues' },
  homepage: 'https://github.com/someone/notes#readme',
  qna: 'https://github.com/someone/notes/discussions',
};

suite('The release check', () => {
  let releaseFlaws: ReleaseFlaws;
  suiteSetup(async () => {
    const file = pathToFileURL(resolve('build/releaseFlaws.mjs')).href;
    ({ releaseFlaws } = (await import(file)) as { readonly releaseFlaws: ReleaseFlaws }); // Ours.
  });

  test('lets addresses of a real place pass', () => {
    const pages = [{ name: 'README.md', text: 'See [the guide](https://github.com/someone/notes).' }];
    assert.deepEqual(releaseFlaws(ready, pages), []);
  });

  for (const key of ['repository', 'bugs', 'homepage', 'qna'])
    test(`refuses a listing without ${key}, and one that is still to be filled in`, () => {
      assert.match(
        releaseFlaws({ ...ready, [key]: undefined }, []).join(),
        new RegExp(`${key}: there is no`),
      );
      const waiting = { ...ready, [key]: 'https://notes.invalid/here' };
      assert.match(releaseFlaws(waiting, []).join(), new RegExp(`${key}: .*still to be filled in`));
    });

  test('refuses a page with an address that is still to be filled in', () => {
    const pages = [{ name: 'SECURITY.md', text: 'Write to https://notes.invalid/security.' }];
    assert.match(releaseFlaws(ready, pages).join(), /SECURITY\.md: .*still to be filled in/);
  });

  test('refuses an address that is read on the way', () => {
    assert.match(releaseFlaws({ ...ready, homepage: 'http://a.org' }, []).join(), /no https address/);
  });

  test('is asked before a release is packaged', () => {
    assert.match(manifest.scripts['release'] ?? '', /^node build\/release\.mjs && /);
  });
});
