import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideFile } from '../../../src/core/guide/readGuide';

const folder = join(process.cwd(), 'media', 'guide');

/** The files of the guide that we ship, as the build hands them to the reader. */
export function shippedGuide(): GuideFile[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
