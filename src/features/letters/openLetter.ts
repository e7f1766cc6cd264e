import * as vscode from 'vscode';
import type { LetterPiece } from '../../core/letters/letterPieces';
import type { Outcome } from '../../platform/commands/commands';
import { offerName, type OfferNameNeeds } from './offerName';

/** Opens a letter as a new document, at the first gap that is left in it. */
export async function openLetter(needs: OfferNameNeeds, pieces: readonly LetterPiece[]): Promise<Outcome> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const refused = await needs.writer.insertLetter(editor, pieces);
  if (!refused) offerName(needs, document, pieces);
  return refused;
}
