import * as vscode from 'vscode';
import { say } from '../core/base/message';
import { answer, type Refusal, type Result } from '../core/base/result';
import type { TextEdit } from '../core/base/textEdit';
import { openBlockLine } from '../core/notes/edits/openBlock';
import type { NoteWriter } from './noteWriter';
import { openAt } from './openAt';
import { tellError, warn, type Offer } from './tell';

type Change = (text: string) => Result<readonly TextEdit[]>;

/** Why an edit would be refused now: asked before somebody types what it is to write. Writes nothing. */
export async function whyRefused(
  writer: NoteWriter,
  uri: vscode.Uri,
  change: Change,
): Promise<Refusal | undefined> {
  const done = await writer.edit(uri, text => {
    const edits = change(text);
    return edits.ok ? answer([]) : edits;
  });
  return done.ok ? undefined : done;
}

/** Says why nothing was written, and offers to look at the note and to take along what was typed for it. */
export async function tellUnwritten(
  { why }: Refusal,
  uri: vscode.Uri | undefined,
  typed = '',
): Promise<void> {
  const copy: Offer = {
    title: say('Copy what you typed'),
    do: () => vscode.env.clipboard.writeText(typed),
  };
  const look: readonly Offer[] = uri
    ? [{ title: say('Open the note'), do: () => openWhereItIsOpen(uri) }]
    : [];
  await warn(why, ...(typed.trim() === '' ? [] : [copy]), ...look);
}

/** Opens a note at what is not closed in it, where there is such a thing. */
async function openWhereItIsOpen(uri: vscode.Uri): Promise<void> {
  const opened = await openAt(uri, (await lineNotClosed(uri)) ?? 0);
  if (opened) await tellError(opened.why);
}

async function lineNotClosed(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return openBlockLine((await vscode.workspace.openTextDocument(uri)).getText());
  } catch {
    // Whoever opens it now says that it cannot be opened.
    return undefined;
  }
}
