import * as vscode from 'vscode';
import type { LetterId } from '../../core/letters/moments';
import { commands } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';

/** Opens the letter that asks the company of a negotiation for more time. */
export async function askForTime(note: string): Promise<Outcome> {
  await vscode.commands.executeCommand(commands.insertLetter, {
    letter: 'more-time' satisfies LetterId,
    note,
    untitled: true,
  });
  return undefined;
}

/** Opens the letter that tells a company by when the user decides. */
export async function announceDeadline(note: string): Promise<void> {
  await vscode.commands.executeCommand(commands.insertLetter, {
    letter: 'my-deadline' satisfies LetterId,
    note,
    untitled: true,
  });
}
