import { Refusal } from '../refusal';
import { runCommand } from '../runCommand';
import type { Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';
import { installServer } from './installServer';

/** Installs a packaged extension as a user would, and returns the folder with the installed extensions. */
export async function installPackage(stops: Stops, file: string): Promise<string> {
  const { node, main } = await installServer(stops);
  const extensionsFolder = await temporaryFolder(stops);
  const home = await temporaryFolder(stops);
  const { code, output } = await runCommand(
    stops,
    node,
    [main, '--install-extension', file, '--extensions-dir', extensionsFolder, '--server-data-dir', home],
    { timeoutSeconds: 60 },
  );
  if (code !== 0 || !output.includes('successfully installed'))
    throw new Refusal(`${file} could not be installed: ${output.trim()}`);
  return extensionsFolder;
}
