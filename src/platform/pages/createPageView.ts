import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { Page, Told } from '../../core/pages/page';
import { hostPage, type HostedPage, type PageEnd, type PageNeeds } from './hostPage';

/** A page as a view of the side bar. */
export interface PageView<P extends Page> extends Disposable {
  /** Whether it is there and has said so since it was last hidden. */
  readonly isReady: boolean;
  send(message: Told<P['toPage']>): void;
  /** Shows the view and gives it the keys. */
  focus(): Promise<void>;
}

export function createPageView<P extends Page>(page: P, needs: PageNeeds, end: PageEnd<P>): PageView<P> {
  let open: HostedPage<P> | undefined;
  const registered = vscode.window.registerWebviewViewProvider(needs.id, {
    resolveWebviewView(view) {
      const hosted = hostPage(page, view.webview, needs, end);
      open = hosted;
      const following = view.onDidChangeVisibility(() => {
        if (!view.visible) hosted.wentAway();
      });
      view.onDidDispose(() => {
        following.dispose();
        hosted.dispose();
        if (open === hosted) open = undefined;
      });
    },
  });
  return {
    get isReady() {
      return open?.isReady === true;
    },
    send: message => open?.send(message),
    async focus() {
      await vscode.commands.executeCommand(`${needs.id}.focus`);
    },
    dispose() {
      registered.dispose();
    },
  };
}
