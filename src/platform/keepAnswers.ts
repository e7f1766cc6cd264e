import * as vscode from 'vscode';
import { say } from '../core/base/message';
import type { Outcome } from './commands';
import { warn } from './tell';

/**
 * Does something with what the user has answered. When it is refused, the answers are kept: the user can have it
 * tried again, or have them as text. A mistake of ours leaves them as text, too.
 */
export async function keepAnswers(text: () => string, attempt: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const refusal = await attempt();
    if (!refusal) return undefined;
    void warn(
      refusal.why,
      { title: say('Try again'), do: () => keepAnswers(text, attempt) },
      { title: say('Open as text'), do: () => openAsText(text()) },
    );
    return undefined;
  } catch (error) {
    await openAsText(text());
    throw error;
  }
}

/** Opens a text that is nowhere yet, for the user to put where it belongs. */
export async function openAsText(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
