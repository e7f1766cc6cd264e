import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { openPlaceholders, type LetterPiece } from '../../core/letters/letterPieces';
import { settings } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';
import { ownName } from '../../platform/host/settings';
import { tell } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface OfferNameNeeds {
  readonly writer: NoteWriter;
  readonly state: vscode.Memento;
}

const remembered = 'letters.nameOffered';

/** Offers, once, to set the name that letters end with, as this one could not. */
export function offerName(
  { writer, state }: OfferNameNeeds,
  letter: vscode.TextDocument,
  pieces: readonly LetterPiece[],
): void {
  const isWanted = ownName() === '' && openPlaceholders(pieces).includes('NAME');
  if (!isWanted || state.get<boolean>(remembered) === true) return;
  void state.update(remembered, true);
  tell(say('Your letters can end with your name.'), {
    title: say('Set your name'),
    do: () => setName(letter, writer),
  });
}

/** Asks for the name, keeps it, and ends the letter with it that is still open. */
async function setName(letter: vscode.TextDocument, writer: NoteWriter): Promise<Outcome> {
  const typed = await vscode.window.showInputBox({
    title: words(say('Your name')),
    prompt: words(say('As it appears below your letters. It is kept in your user settings.')),
    ignoreFocusOut: true,
  });
  const name = typed?.trim() ?? '';
  if (name === '') return undefined;
  await vscode.workspace.getConfiguration().update(settings.name, name, vscode.ConfigurationTarget.Global);
  return writer.fillGap(letter, 'NAME', name);
}
