import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import type { Words } from '../../core/base/words';
import { shownWords } from '../shown/shownWords';
import { words } from '../shown/words';

/** One of several things to choose from. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: Words;
  /** Whether that is how it is already. */
  readonly isNow?: boolean;
  readonly description?: Words | undefined;
  readonly detail?: Words;
  /** The name of an icon. */
  readonly icon?: string;
}

/** Asks for one of them; what it is already is marked and in focus. `undefined`: the user left. */
export function pickOne<Value>(
  title: Message,
  options: readonly Option<Value>[],
): Promise<Option<Value> | undefined> {
  const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly option: Option<Value> }>();
  input.title = words(title);
  input.items = options.map(option => ({
    option,
    label: shownWords(option.label),
    ...(option.icon !== undefined && { iconPath: new vscode.ThemeIcon(option.icon) }),
    ...(option.description !== undefined && { description: shownWords(option.description) }),
    ...(option.detail !== undefined && { detail: shownWords(option.detail) }),
    ...(option.isNow && { description: words(say('now')) }),
  }));
  const now = input.items.filter(({ option }) => option.isNow).slice(0, 1);
  if (now.length > 0) input.activeItems = now;
  return new Promise(resolve => {
    input.onDidAccept(() => {
      const [picked] = input.selectedItems;
      if (!picked) return;
      resolve(picked.option);
      input.dispose();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
