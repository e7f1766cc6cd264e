import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { readTold, signals, type Page, type Told } from '../../core/pages/page';
import { pageHtml } from '../../core/pages/pageHtml';
import type { Log } from '../../core/ports';
import type { Outcome } from '../commands/commands';
import { guard } from '../shown/tell';
import { words } from '../shown/words';

/** What hosting a page takes, wherever VS Code shows it. */
export interface PageNeeds {
  /** What VS Code calls the view or the editor that it is in. */
  readonly id: string;
  /** Where the scripts and styles of pages lie: all that they can load. */
  readonly folder: vscode.Uri;
  readonly log: Log;
}

/** What the extension does when a page speaks. */
export interface PageEnd<P extends Page> {
  /** The page is there, or there again: tells it what to show. */
  ready(): Outcome | Promise<Outcome>;
  hear(message: Told<P['fromPage']>): Outcome | Promise<Outcome>;
  /** Begins what goes on for as long as the page is open, and no longer. */
  whileOpen?(): Disposable;
}

export interface HostedPage<P extends Page> extends Disposable {
  readonly isReady: boolean;
  send(message: Told<P['toPage']>): void;
  /** It was hidden: VS Code takes it away, and makes it anew when it is shown. */
  wentAway(): void;
}

/** Fills a webview with a page, and hears of it only what fits. */
export function hostPage<P extends Page>(
  page: P,
  webview: vscode.Webview,
  { id, folder, log }: PageNeeds,
  end: PageEnd<P>,
): HostedPage<P> {
  let isReady = false;
  const beside = end.whileOpen?.();
  const listening = webview.onDidReceiveMessage((data: unknown) => {
    if (data === signals.ready) {
      isReady = true;
      void guard(id, () => end.ready());
    } else if (data === signals.refused) log.warn('A page was told what does not fit', { in: id });
    else {
      const message = readTold<P['fromPage']>(page.fromPage, data);
      if (message === undefined) log.warn('A page told what does not fit', { in: id });
      else void guard(id, () => end.hear(message));
    }
  });
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = htmlOf(page, webview, folder);
  return {
    get isReady() {
      return isReady;
    },
    send: message => void webview.postMessage(message),
    wentAway() {
      isReady = false;
    },
    dispose() {
      isReady = false;
      listening.dispose();
      beside?.dispose();
    },
  };
}

function htmlOf(page: Page, webview: vscode.Webview, folder: vscode.Uri): string {
  const uriOf = (ending: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, `${page.name}.${ending}`)).toString();
  return pageHtml(page, {
    script: uriOf('js'),
    style: uriOf('css'),
    styleSource: webview.cspSource,
    nonce: newNonce(),
    language: vscode.env.language,
    title: words(page.title),
    texts: Object.fromEntries(Object.entries(page.texts).map(([name, text]) => [name, words(text)])),
  });
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
