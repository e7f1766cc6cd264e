import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SampleFile } from '../../src/core/newNote/sample';

/** The sample as it is kept: of the day on which it was written. */
export function sampleFiles(root = process.cwd()): readonly SampleFile[] {
  const folder = join(root, 'sample');
  return readdirSync(folder, { recursive: true })
    .map(name => name.toString())
    .filter(name => name.endsWith('.md'))
    .map(name => ({
      path: name.replaceAll(sep, '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
