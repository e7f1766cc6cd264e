import { Refusal } from '../refusal';
import { runCommand } from '../runCommand';
import type { Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';
import { installServer } from './installServer';

/** Installs a packaged extension as a user would, and returns the folder with the installed extensions. */
export async function installPackage(stops: Stops, file: string, extensionsFolder?: string): Promise<string> {
  const folder = extensionsFolder ?? (await temporaryFolder(stops));
  const output = await askServer(stops, folder, '--install-extension', file);
  if (!output.includes('successfully installed'))
    throw new Refusal(`${file} could not be installed: ${output.trim()}`);
  return folder;
}

/** Takes an extension away again, by its id. */
export async function uninstallPackage(stops: Stops, id: string, extensionsFolder: string): Promise<void> {
  const output = await askServer(stops, extensionsFolder, '--uninstall-extension', id);
  if (!output.includes('successfully uninstalled'))
    throw new Refusal(`${id} could not be uninstalled: ${output.trim()}`);
}

async function askServer(
  stops: Stops,
  extensionsFolder: string,
  ...wanted: readonly string[]
): Promise<string> {
  const { node, main } = await installServer(stops);
  const home = await temporaryFolder(stops);
  const { output } = await runCommand(
    stops,
    node,
    [main, ...wanted, '--extensions-dir', extensionsFolder, '--server-data-dir', home],
    { timeoutSeconds: 60 },
  );
  return output;
}
