import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Leftovers } from '../support/leftovers';
import type { Stops } from '../support/stops';
import type { Stopwatch } from '../support/stopwatch';
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
  /** False where the folder of extensions does not have ours. */
  readonly withExtension?: boolean;
}

export interface Windows {
  /** Starts a VS Code of its own, without a past, and opens its first window. */
  readonly openWindow: (options?: WindowOptions) => Promise<Window>;
  /** A new folder with these files, by path. */
  readonly newFolder: (files?: Readonly<Record<string, string>>) => Promise<string>;
}

/** Who looks on while windows are used, and sees to it that they are closed. */
interface Onlookers {
  readonly watch?: Watch;
  readonly stopwatch?: Stopwatch;
  readonly leftovers?: Leftovers;
}

/** Windows that have the extensions of a folder. Each VS Code has a browser, with its clipboard, for itself while it is used. */
export function createWindows(
  stops: Stops,
  extensionsFolder: string,
  { watch, stopwatch, leftovers }: Onlookers = {},
): Windows {
  const idle: Browser[] = [];
  const timed: Stopwatch['time'] = (kind, work) => stopwatch?.time(kind, work) ?? work();

  async function openWindow(options: WindowOptions = {}): Promise<Window> {
    const theme = options.theme ?? 'dark';
    const userDataFolder = options.userDataFolder ?? (await temporaryFolder(stops));
    const start = async (port?: number): Promise<Server> =>
      timed('starting a server', async () =>
        startServer(stops, {
          port,
          trust: options.trusted === false ? 'ask' : 'always',
          userDataFolder,
          extensionsFolder,
          through: await watch?.through(),
          settings: { ...quietSettings, ...followSystem, ...ours, ...options.settings },
        }),
      );
    const [browser, first] = await Promise.all([idle.pop() ?? openBrowser(stops), start()]);
    const running = { server: first };
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      ...themes[theme].media,
      locale: 'en-US',
    });
    context.setDefaultTimeout(15_000);
    watch?.follow(context, first.urlOf({}));
    const closeAll = async (): Promise<void> => {
      await context.close();
      await running.server.stop();
      idle.push(browser);
    };
    const opened: Window[] = [];
    const seen = async (): Promise<string> =>
      (await Promise.all(opened.map(window => window.seen()))).join('\n  ');
    const close = leftovers?.add(closeAll, seen) ?? closeAll;
    const open = async (folder: string | undefined): Promise<Window> => {
      const page = await context.newPage();
      const window = new Window(
        page,
        another => open(another ?? folder),
        async () => {
          if (context.pages().length > 0) return;
          await close();
        },
        async () => {
          const { port, kill } = running.server;
          await kill();
          running.server = await start(port);
          await page.goto(running.server.urlOf({ folder }));
        },
      );
      opened.push(window);
      await timed('opening a window', async () => {
        await page.goto(running.server.urlOf({ folder }));
        if (options.withExtension !== false) await window.ready();
      });
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

/** Nothing is saved that nobody saves, and nobody is asked whether a folder is trusted: that says `trusted`. */
const ours: Settings = { 'files.autoSave': 'off', 'security.workspace.trust.startupPrompt': 'never' };
