import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Theme } from '../../e2e/themes';
import { createWindows, type Windows } from '../../e2e/windows';
import type { Window } from '../../e2e/window';
import { freshSample } from '../freshSample';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../repositoryRoot';
import { runTool } from '../runTool';
import { temporaryFolder } from '../temporaryFolder';
import { placeExtension } from '../vscode/placeExtension';

const help = `Opens a window with this extension as it was built last, hands it to a script, and takes a picture at the end.

  node out/support/tryWindow.js [script.mjs] [options]

  script.mjs        exports default async (window, { openWindow, newFolder }) => { … }
  --folder DIR      the folder to open (default: a new copy of the sample)
  --theme THEME     dark, light, hc-dark or hc-light
  --restricted      in Restricted Mode
  --name NAME       of the picture in out/screenshots (default: window)`;

type Script = (window: Window, windows: Windows) => Promise<void>;

runTool(async stops => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string' },
      theme: { type: 'string' },
      restricted: { type: 'boolean' },
      name: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  process.env['SCREENSHOTS'] = 'out';
  const extensionsFolder = join(await temporaryFolder(stops), 'extensions');
  await placeExtension(extensionsFolder, repositoryRoot);
  const windows = createWindows(stops, extensionsFolder);
  const window = await windows.openWindow({
    folder: values.folder === undefined ? await freshSample(stops) : resolve(values.folder),
    theme: readTheme(values.theme),
    trusted: values.restricted !== true,
  });
  try {
    await (
      await loadScript(positionals[0])
    )(window, windows);
  } finally {
    console.log(await window.screenshot(values.name ?? 'window'));
  }
  return 0;
});

function readTheme(theme: string | undefined): Theme | undefined {
  if (
    theme === undefined ||
    theme === 'dark' ||
    theme === 'light' ||
    theme === 'hc-dark' ||
    theme === 'hc-light'
  )
    return theme;
  throw new Refusal(`There is no theme ${theme}: dark, light, hc-dark and hc-light.`);
}

async function loadScript(path: string | undefined): Promise<Script> {
  if (path === undefined) return () => Promise.resolve();
  const loaded = (await import(pathToFileURL(resolve(path)).href)) as { readonly default?: unknown };
  if (typeof loaded.default !== 'function') throw new Refusal(`${path} exports no function as its default.`);
  return loaded.default as Script; // It is called with what its author was told it gets.
}
