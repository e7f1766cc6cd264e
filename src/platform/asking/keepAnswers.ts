import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Outcome } from '../commands/commands';
import { offerNote } from './warnAbout';
import { warn, type Offer } from '../shown/tell';

/**
 * Does something with what the user has answered. When it is refused, the answers are kept: the user can have it
 * tried again, look at the note that it is for, or have them as text. A mistake of ours leaves them as text, too.
 */
export async function keepAnswers(
  text: () => string,
  attempt: () => Promise<Outcome>,
  note?: vscode.Uri,
): Promise<Outcome> {
  try {
    const refusal = await attempt();
    if (!refusal) return undefined;
    warn(
      refusal.why,
      { title: say('Try again'), do: () => keepAnswers(text, attempt, note) },
      ...(note ? [offerNote(note)] : []),
      offerAsText(text),
    );
    return undefined;
  } catch (error) {
    await openAsText(text());
    throw error;
  }
}

function offerAsText(text: () => string): Offer {
  return {
    title: say('Open as text'),
    async do() {
      await openAsText(text());
      return undefined;
    },
  };
}

/** Opens a text that is nowhere yet, for the user to put where it belongs. */
async function openAsText(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
