import { join } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { inEnglish } from '../../src/core/base/message';
import type { Page } from '../../src/core/pages/page';
import { pageHtml } from '../../src/core/pages/pageHtml';
import { themes, type Theme } from '../e2e/themes';
import { repositoryRoot } from '../support/repositoryRoot';
import { sharedBrowser } from './sharedBrowser';
import { readTheme } from './themes';

/** What stands in for the extension: what it tells when a page says that it is ready, or tells something. */
export type Tell = (said: unknown) => readonly object[];

/** A page that was built, and how it is spoken with. */
export interface BuiltPage {
  readonly page: Page;
  /** Where its bundle lies. */
  readonly folder: string;
  readonly tell: Tell;
}

export interface Look {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** How much nearer than usual the whole window is. */
  readonly zoom?: number;
}

/** A page in a browser, with what VS Code gives it and nothing else. */
export interface OpenPage {
  readonly browserPage: BrowserPage;
  /** What it has said so far. */
  readonly said: readonly unknown[];
  tell(message: unknown): Promise<void>;
  /** Takes the page away and makes it anew, as VS Code does with one that is hidden. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const origin = 'http://page.example';

export async function openPage({ page, folder, tell }: BuiltPage, look: Look = {}): Promise<OpenPage> {
  const { theme = 'dark', width = 320, height = 600, zoom = 1 } = look;
  const context = await sharedBrowser().newContext({
    ...themes[theme].media,
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  const browserPage = await context.newPage();
  const said: unknown[] = [];
  const mistakes: unknown[] = [];
  browserPage.on('pageerror', error => mistakes.push(error));
  browserPage.on('console', line => {
    if (line.type() === 'error') mistakes.push(line.text());
  });
  const post = (message: unknown) =>
    browserPage.evaluate(data => {
      window.postMessage(data, '*');
    }, message);
  await browserPage.exposeFunction('sayToHost', async (data: unknown) => {
    said.push(data);
    for (const message of tell(data)) await post(message);
  });
  await browserPage.addInitScript(standInForVsCode, styleOf(page, theme));
  await context.route('**', route => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: htmlOf(page, theme) });
    return route.fulfill({ path: join(repositoryRoot, folder, pathname) });
  });
  await browserPage.goto(`${origin}/`);
  return {
    browserPage,
    said,
    tell: post,
    async comeBack() {
      await browserPage.reload();
    },
    async close() {
      await context.close();
      if (mistakes.length > 0) throw new Error(`The page ${page.name} failed: ${mistakes.join('; ')}`);
    },
  };
}

function htmlOf(page: Page, theme: Theme): string {
  const html = pageHtml(page, {
    script: `${origin}/${page.name}.js`,
    style: `${origin}/${page.name}.css`,
    styleSource: origin,
    nonce: 'nonce',
    language: 'en',
    title: inEnglish(page.title),
    texts: Object.fromEntries(Object.entries(page.texts).map(([name, text]) => [name, inEnglish(text)])),
  });
  const classes =
    theme === 'hc-light' ? `${themes['hc-dark'].page} ${themes[theme].page}` : themes[theme].page;
  return html.replace('<body ', `<body class="${classes}" `);
}

/** What VS Code gives every page: the variables of the theme, and a few rules that the page's own go before. */
function styleOf({ place }: Page, theme: Theme): string {
  const variables = Object.entries(readTheme(theme)).map(([name, value]) => `${name}: ${value};`);
  const behind = place === 'sideBar' ? 'sideBar' : 'editor';
  return `@layer vscode {
    :root { ${variables.join(' ')} background: var(--vscode-${behind}-background); }
    body { margin: 0; padding: 0 20px; }
    ::-webkit-scrollbar { width: 10px; height: 10px; }
    ::-webkit-scrollbar-thumb { background: var(--vscode-scrollbarSlider-background); }
  }`;
}

declare function sayToHost(data: unknown): Promise<void>;

function standInForVsCode(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (data: unknown) => void sayToHost(data),
      getState: (): unknown => JSON.parse(localStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state: unknown) => localStorage.setItem('state', JSON.stringify(state)),
    }),
  });
}
