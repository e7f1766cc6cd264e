import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { openPlaceholders, textOfPieces } from '../../core/letters/letterPieces';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { tell } from '../../platform/shown/tell';
import { chooseLetter, type ChooseNeeds, type LetterCall } from './chooseLetter';

/** Puts a letter on the clipboard, and says what is still open in it. */
export async function copyLetter(call: LetterCall, on: CalledOn, needs: ChooseNeeds): Promise<Outcome> {
  const pieces = await chooseLetter(say('Copy letter'), call, on, needs);
  if (!pieces) return undefined;
  await vscode.env.clipboard.writeText(textOfPieces(pieces));
  const open = openPlaceholders(pieces);
  tell(
    open.length === 0
      ? say('The letter is on the clipboard.')
      : say('The letter is on the clipboard. Still to fill in: {0}.', open.join(', ').toLowerCase()),
  );
  return undefined;
}
