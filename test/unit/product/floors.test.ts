import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { repositoryRoot } from '../../support/repositoryRoot';

const page = readFileSync(join(repositoryRoot, 'docs', 'architecture.md'), 'utf8');

/** The folders of a table of the architecture page, from the top. */
function listed(below: string): readonly string[] {
  const [, rows = ''] = page.split(`| \`${below}/\` |`);
  const [table = ''] = rows.split('\n\n');
  return [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, folder = '']) => folder);
}

function files(below: string): readonly string[] {
  return readdirSync(join(repositoryRoot, below), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && file.includes(sep))
    .map(file => file.replaceAll(sep, '/'));
}

/** What a file imports of the folders beside its own. */
function imported(below: string, file: string): readonly string[] {
  const text = readFileSync(join(repositoryRoot, below, file), 'utf8');
  return [...text.matchAll(/ from '(\.[^']+)'/g)]
    .map(([, path = '']) => relative('.', join(dirname(file), path)).replaceAll(sep, '/'))
    .filter(path => path.includes('/') && !path.startsWith('..'))
    .map(folderOf);
}

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

suite('The floors of the architecture page', () => {
  for (const below of ['src/core', 'src/platform']) {
    const floors = listed(below);

    test(`are the folders of ${below}, each once`, () => {
      assert.deepEqual([...floors].sort(), [...new Set(files(below).map(folderOf))].sort());
    });

    test(`of ${below} stand on what is below them`, () => {
      for (const file of files(below)) {
        const own = floors.indexOf(folderOf(file));
        for (const folder of imported(below, file))
          assert.ok(floors.indexOf(folder) >= own, `${file} stands above ${folder}`);
      }
    });
  }
});
