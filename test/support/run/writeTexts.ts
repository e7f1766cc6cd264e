import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsBundle } from '../collectTexts';
import { repositoryRoot } from '../repositoryRoot';

const folder = join(repositoryRoot, 'l10n');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bundle.l10n.json'), textsBundle(repositoryRoot));
