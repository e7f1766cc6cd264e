import { readFile, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts an extension into a folder of installed ones by a link, so that a rebuild is there at the next reload. */
export async function placeExtension(extensionsFolder: string, extension: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8')) as {
    readonly publisher: string;
    readonly name: string;
    readonly version: string;
  }; // The manifests are ours.
  await mkdir(extensionsFolder, { recursive: true });
  const place = join(extensionsFolder, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  await symlink(extension, place, 'junction');
}
