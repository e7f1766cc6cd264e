import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import type { Words } from '../../core/base/words';
import { shownWords } from '../../platform/shown/shownWords';
import { words } from '../../platform/shown/words';

/** Something that can be picked beside others. */
interface Pickable<Value> {
  readonly value: Value;
  readonly label: Words;
  /** What stands behind it; typing finds it by that too. */
  readonly description?: Words;
}

export interface PickableGroup<Value> {
  readonly heading: Words;
  readonly items: readonly Pickable<Value>[];
}

type Row<Value> = vscode.QuickPickItem & { readonly value?: Value };

/** Asks for any number of them, group by group. `undefined`: the user left. */
export async function pickMany<Value>(
  title: Message,
  groups: readonly PickableGroup<Value>[],
): Promise<readonly Value[] | undefined> {
  const rows = groups.flatMap(({ heading, items }): Row<Value>[] => [
    { label: shownWords(heading), kind: vscode.QuickPickItemKind.Separator },
    ...items.map(({ value, label, description }) => ({
      value,
      label: shownWords(label),
      ...(description !== undefined && { description: shownWords(description) }),
    })),
  ]);
  const picked = await vscode.window.showQuickPick(rows, {
    title: words(title),
    placeHolder: words(say('Type to filter')),
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
