import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Stops } from '../support/stops';
import { temporaryFolder } from '../support/temporaryFolder';
import { openBrowser } from '../support/vscode/openBrowser';
import { quietSettings } from '../support/vscode/quietSettings';
import { startServer, type Server, type Settings } from '../support/vscode/startServer';
import { followSystem, themes, type Theme } from './themes';
import type { Watch } from './watch';
import { Window } from './window';

interface WindowOptions {
  /** Nothing opens a window without a folder. */
  readonly folder?: string | undefined;
  readonly settings?: Settings;
  readonly theme?: Theme | undefined;
  /** False shows the folder in Restricted Mode. */
  readonly trusted?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** Where VS Code keeps its state, to begin where an earlier one ended: a new folder unless given. */
  readonly userDataFolder?: string;
}

export interface Windows {
  /** Starts a VS Code of its own, without a past, and opens its first window. */
  readonly openWindow: (options?: WindowOptions) => Promise<Window>;
  /** A new folder with these files, by path. */
  readonly newFolder: (files?: Readonly<Record<string, string>>) => Promise<string>;
}

/** Windows that have the extensions of a folder; they share one browser, and somebody may watch them. */
export function createWindows(stops: Stops, extensionsFolder: string, watch?: Watch): Windows {
  const shared: { browser?: Promise<Browser> } = {};

  async function openWindow(options: WindowOptions = {}): Promise<Window> {
    const theme = options.theme ?? 'dark';
    shared.browser ??= openBrowser(stops);
    const userDataFolder = options.userDataFolder ?? (await temporaryFolder(stops));
    const start = async (port?: number): Promise<Server> =>
      startServer(stops, {
        port,
        trust: options.trusted === false ? 'ask' : 'always',
        userDataFolder,
        extensionsFolder,
        through: await watch?.through(),
        settings: { ...quietSettings, ...followSystem, 'files.autoSave': 'off', ...options.settings },
      });
    const [browser, first] = await Promise.all([shared.browser, start()]);
    const running = { server: first };
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      ...themes[theme].media,
      locale: 'en-US',
    });
    context.setDefaultTimeout(15_000);
    watch?.follow(context, first.urlOf({}));
    const open = async (folder: string | undefined): Promise<Window> => {
      const page = await context.newPage();
      const window = new Window(
        page,
        another => open(another ?? folder),
        async () => {
          if (context.pages().length > 0) return;
          await context.close();
          await running.server.stop();
        },
        async () => {
          const { port, kill } = running.server;
          await kill();
          running.server = await start(port);
          await page.goto(running.server.urlOf({ folder }));
        },
      );
      await page.goto(running.server.urlOf({ folder }));
      await window.ready();
      return window;
    };
    return open(options.folder);
  }

  return {
    openWindow,
    async newFolder(files = {}) {
      const folder = await temporaryFolder(stops);
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      return folder;
    },
  };
}
