// Says whether what is here can be shown to the world, before `npm run release` packages it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFlaws } from './releaseFlaws.mjs';
import { root } from './shipped.mjs';

const textOf = name => readFileSync(join(root, name), 'utf8');
const pages = ['README.md', 'CHANGELOG.md', 'SECURITY.md'].map(name => ({ name, text: textOf(name) }));
const flaws = releaseFlaws(JSON.parse(textOf('package.json')), pages);
for (const flaw of flaws) console.error(`> ${flaw}`);
if (flaws.length > 0) process.exitCode = 1;
