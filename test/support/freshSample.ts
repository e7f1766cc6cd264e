import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sampleOn } from '../../src/core/newNote/sample';
import { dayAt } from '../../src/core/time/instant';
import { repositoryRoot } from './repositoryRoot';
import { sampleFiles } from './sampleFiles';
import type { Stops } from './stops';
import { temporaryFolder } from './temporaryFolder';

/** A copy of the sample to play with, with its dates near today, that goes when everything stops. */
export async function freshSample(stops: Stops): Promise<string> {
  const folder = join(await temporaryFolder(stops), 'interview-prep-sample');
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  for (const { path, text } of sampleOn(dayAt(Date.now(), timeZone), sampleFiles(repositoryRoot))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
