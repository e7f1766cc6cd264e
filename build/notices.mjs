import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { safeGrayMatter } from './safeGrayMatter.mjs';
import { workerText } from './workerText.mjs';
import { root, sharedOptions, shippedBuilds } from './shipped.mjs';

export const noticesFile = 'ThirdPartyNotices.txt';

const line = '-'.repeat(80);

/**
 * What ThirdPartyNotices.txt has to say: the licence of every library of which code is shipped, as the build itself
 * lists them. A library that brings no licence text is refused.
 */
export async function notices() {
  const folders = new Set();
  for (const options of Object.values(shippedBuilds(sharedOptions({ production: true })))) {
    // Which code comes in is the same in parts and in one; nothing is written.
    const plugins = [safeGrayMatter, workerText];
    const { metafile } = await build({ ...options, plugins, write: false, metafile: true });
    for (const folder of libraryFolders(metafile)) folders.add(folder);
  }
  const libraries = [...folders].map(libraryIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    'Interview Prep Notes contains code of the libraries below. Each is under the licence that follows its name.',
    ...libraries.map(({ name, version, home, licence, text }) =>
      [line, `${name} ${version} (${licence})`, ...(home ? [home] : []), '', text].join('\n'),
    ),
    '',
  ].join('\n\n');
}

/** The folders of the libraries of which at least one byte is in what esbuild wrote. */
export function libraryFolders({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  // The last one: a library may bring others of its own.
  return new Set(files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []));
}

function libraryIn(folder) {
  const at = name => join(root, folder, name);
  const { name, version, license, homepage } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const files = readdirSync(at('.')).filter(file => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length === 0 || typeof license !== 'string')
    throw new Error(`${name} says nothing of its licence: it cannot be shipped.`);
  const text = files.sort().map(file => readFileSync(at(file), 'utf8').replace(/\r\n?/g, '\n').trim());
  return { name, version, home: homepage, licence: license, text: text.join('\n\n') };
}
