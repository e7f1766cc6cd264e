import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Refusal } from '../../core/base/result';
import { openAt } from '../editors/openAt';
import { warn, type Offer } from '../shown/tell';

/** Says why something cannot be written into a note, and offers to look at the note. */
export function warnAbout({ why }: Refusal, uri: vscode.Uri): void {
  warn(why, offerNote(uri));
}

/** An offer to open a note: at what is not closed in it, where there is such a thing. */
export function offerNote(uri: vscode.Uri): Offer {
  return {
    title: say('Open the note'),
    do: async () => openAt(uri, (await lineNotClosed(uri)) ?? 0),
  };
}

async function lineNotClosed(uri: vscode.Uri): Promise<number | undefined> {
  try {
    const { openBlockLine } = await import('../../core/edits/openBlock');
    return openBlockLine((await vscode.workspace.openTextDocument(uri)).getText());
  } catch {
    // Whoever opens it now says that it cannot be opened.
    return undefined;
  }
}
