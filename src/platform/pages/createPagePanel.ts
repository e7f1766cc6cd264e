import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { Message } from '../../core/base/message';
import type { Page, Told } from '../../core/pages/page';
import { guard } from '../shown/tell';
import { words } from '../shown/words';
import { hostPage, type HostedPage, type PageEnd, type PageNeeds } from './hostPage';

export interface PanelNeeds extends PageNeeds {
  /** What its tab says. */
  readonly tab: Message;
  readonly icon: vscode.Uri;
}

/** A page in an editor, of which there is one. */
export interface PagePanel<P extends Page> extends Disposable {
  show(): void;
  /** Whether somebody may look at it. */
  readonly isShown: boolean;
  /** Tells it, where somebody may look at it. */
  send(message: Told<P['toPage']>): void;
}

export function createPagePanel<P extends Page>(page: P, needs: PanelNeeds, end: PageEnd<P>): PagePanel<P> {
  let open: { readonly panel: vscode.WebviewPanel; readonly hosted: HostedPage<P> } | undefined;

  function fill(panel: vscode.WebviewPanel): void {
    panel.iconPath = needs.icon;
    const hosted = hostPage(page, panel.webview, needs, end);
    const own = { panel, hosted };
    open = own;
    // One that was moved is there again without being new.
    const following = panel.onDidChangeViewState(() => {
      if (panel.visible) void guard(needs.id, () => end.ready());
    });
    panel.onDidDispose(() => {
      following.dispose();
      hosted.dispose();
      if (open === own) open = undefined;
    });
  }

  // A window that is opened again has its pages back.
  const registered = vscode.window.registerWebviewPanelSerializer(needs.id, {
    deserializeWebviewPanel(restored) {
      open?.panel.dispose();
      fill(restored);
      return Promise.resolve();
    },
  });
  return {
    show() {
      if (open) open.panel.reveal();
      else fill(vscode.window.createWebviewPanel(needs.id, words(needs.tab), vscode.ViewColumn.Active));
    },
    get isShown() {
      return open?.panel.visible === true;
    },
    send(message) {
      if (open?.panel.visible) open.hosted.send(message);
    },
    dispose() {
      registered.dispose();
      open?.panel.dispose();
    },
  };
}
