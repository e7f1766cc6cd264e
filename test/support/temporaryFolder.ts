import { mkdtemp, rm } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stops } from './stops';

/** A new empty folder that nobody else can read, and that goes when everything stops. */
export async function temporaryFolder(stops: Stops): Promise<string> {
  const folder = await mkdtemp(join(realpathSync(tmpdir()), 'interview-prep-'));
  stops.add(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}
