import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { letterScheme } from '../../manifest/ids';

/** The document beside the editor in which a letter is read while it is being chosen. */
export interface LetterPreview extends Disposable {
  show(text: string): void;
  close(): Promise<void>;
}

const uri = vscode.Uri.from({ scheme: letterScheme, path: '/Letter.md' });

/** The list of letters lies over the upper part of the window, however long it is: what is read begins below it. */
const linesOfList = 20;

export function createLetterPreview(): LetterPreview {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let text = '';
  let opening: Promise<unknown> | undefined;
  const provider = vscode.workspace.registerTextDocumentContentProvider(letterScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => '\n'.repeat(linesOfList) + text,
  });

  async function open(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    // What was chosen while it was on its way, VS Code has not asked for.
    changed.fire(uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      // The keys stay where the letter is chosen; nobody's own preview tab is taken.
      preserveFocus: true,
      preview: false,
    });
  }

  return {
    show(letter) {
      if (letter === text && opening) return;
      text = letter;
      changed.fire(uri);
      opening ??= open();
    },
    async close() {
      const opened = opening;
      opening = undefined;
      await opened;
      const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(isPreview);
      if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

function isPreview({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputText && input.uri.scheme === letterScheme;
}
