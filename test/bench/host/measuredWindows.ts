import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Window } from '../../e2e/window';
import { createWindows, type Windows } from '../../e2e/windows';
import { nextProbe, type Probe } from '../../support/probe/probes';
import { Refusal } from '../../support/refusal';
import { repositoryRoot } from '../../support/repositoryRoot';
import { stopOnSignal } from '../../support/stopOnSignal';
import { createStops, type Stops } from '../../support/stops';
import { temporaryFolder } from '../../support/temporaryFolder';
import { installPackage } from '../../support/vscode/installPackage';
import { placeExtension } from '../../support/vscode/placeExtension';
import { runNpm } from '../../support/vscode/runNpm';
import type { Asked, Told } from '../probe/asked';

/** A window, and whom to ask in its extension host. */
export interface MeasuredWindow {
  readonly window: Window;
  /** Figures by name. */
  ask(asked: Asked): Promise<Readonly<Record<string, number>>>;
  /** Loads the page anew: that is another extension host, with the same past. */
  reload(): Promise<void>;
}

export interface MeasuredWindows extends Pick<Windows, 'newFolder'> {
  readonly stops: Stops;
  /** Opens a VS Code without a past, with the extension as it is shipped. */
  open(options: Parameters<Windows['openWindow']>[0]): Promise<MeasuredWindow>;
}

/** Builds and installs the package, lends windows with it, and stops all of them at the end. */
export async function withMeasuredWindows(work: (windows: MeasuredWindows) => Promise<void>): Promise<void> {
  const stops = createStops();
  stopOnSignal(stops);
  try {
    const installed = await installPackage(stops, await packageFile(stops));
    const product = (await readdir(installed)).find(name => name.startsWith('interview-prep-notes.'));
    // A folder that something was installed into takes nothing else.
    const extensions = join(await temporaryFolder(stops), 'extensions');
    await placeExtension(extensions, join(installed, product ?? ''));
    await placeExtension(extensions, join(repositoryRoot, 'out', 'benchProbe'));
    const probes = await temporaryFolder(stops);
    process.env['PROBE_FOLDER'] = probes;
    const known: Probe<Asked, Told>[] = [];
    const windows = createWindows(stops, extensions);
    await work({
      stops,
      newFolder: windows.newFolder,
      async open(options) {
        const window = await windows.openWindow(options);
        let probe = await nextProbe<Asked, Told>(probes, known);
        return {
          window,
          async ask(asked) {
            const told = await probe.ask(asked);
            if ('failed' in told) throw new Error(`${JSON.stringify(asked)}: ${told.failed}`);
            return told;
          },
          async reload() {
            await window.reload();
            probe = await nextProbe<Asked, Told>(probes, known);
          },
        };
      },
    });
  } finally {
    delete process.env['PROBE_FOLDER'];
    await stops.all();
  }
}

let packaged: string | undefined;

/** The .vsix of the code as it is now, built once in a run. */
async function packageFile(stops: Stops): Promise<string> {
  if (packaged !== undefined) return packaged;
  const { code, output } = await runNpm(stops, repositoryRoot, ['run', 'package']);
  const file = /Packaged: (.*\.vsix)/.exec(output)?.[1];
  if (code !== 0 || file === undefined) throw new Refusal(`The package could not be built: ${output}`);
  packaged = file;
  return file;
}
