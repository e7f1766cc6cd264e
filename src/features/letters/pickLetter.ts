import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import { capitalised } from '../../core/letters/capitalised';
import type { LetterText } from '../../core/letters/letter';
import type { LetterGroup } from '../../core/letters/moments';
import { words } from '../../platform/shown/words';
import type { LetterPreview } from './letterPreview';

interface Row extends vscode.QuickPickItem {
  readonly letter?: LetterText;
}

export interface LetterChoice {
  readonly title: Message;
  readonly groups: readonly LetterGroup[];
  /** The letter as it will be. */
  readonly textOf: (letter: LetterText) => string;
  readonly preview: LetterPreview;
}

/** Asks for a letter, by the moments they are for, and shows the one in focus. `undefined`: the user left. */
export async function pickLetter({
  title,
  groups,
  textOf,
  preview,
}: LetterChoice): Promise<LetterText | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  pick.title = words(title);
  pick.placeholder = words(say('Type what the letter is about'));
  // When it is sent says more than its name does.
  pick.matchOnDetail = true;
  // The letter is read beside it, and may be scrolled meanwhile.
  pick.ignoreFocusOut = true;
  pick.items = groups.flatMap(({ name, letters }): readonly Row[] => [
    { label: words(name), kind: vscode.QuickPickItemKind.Separator },
    ...letters.map(rowOf),
  ]);
  const picked = await new Promise<LetterText | undefined>(resolve => {
    pick.onDidChangeActive(([row]) => {
      if (row?.letter) preview.show(textOf(row.letter));
    });
    pick.onDidAccept(() => {
      const [row] = pick.activeItems;
      if (row?.letter) resolve(row.letter);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  await preview.close();
  return picked;
}

function rowOf(letter: LetterText): Row {
  const { title, when, text } = letter;
  return {
    letter,
    label: plain(capitalised(title)),
    detail: plain(when === '' ? text : when),
  };
}
