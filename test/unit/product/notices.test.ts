import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Inputs = Readonly<Record<string, { readonly bytesInOutput: number }>>;

interface Notices {
  readonly notices: () => Promise<string>;
  readonly libraryFolders: (metafile: {
    readonly outputs: Readonly<Record<string, { readonly inputs: Inputs }>>;
  }) => ReadonlySet<string>;
}

suite('ThirdPartyNotices.txt', () => {
  let built: Notices;
  suiteSetup(async () => {
    built = (await import(pathToFileURL(resolve('build/notices.mjs')).href)) as Notices; // Ours.
  });

  test('has the licence of every library of which code is shipped: else run npm run notices', async function () {
    this.timeout(60_000);
    assert.equal(readFileSync('ThirdPartyNotices.txt', 'utf8'), await built.notices());
  });

  test('is part of the package', () => {
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!ThirdPartyNotices\.txt$/m);
  });

  test('names what is in the outputs, also within another library, and nothing that fell away', () => {
    const inputs = {
      'src/extension.ts': { bytesInOutput: 10 },
      'node_modules/@scope/one/lib/index.js': { bytesInOutput: 5 },
      'node_modules/two/node_modules/three/index.js': { bytesInOutput: 1 },
      'node_modules/unused/index.js': { bytesInOutput: 0 },
    };
    assert.deepEqual(
      [...built.libraryFolders({ outputs: { 'dist/a.js': { inputs } } })],
      ['node_modules/@scope/one', 'node_modules/two/node_modules/three'],
    );
  });
});
