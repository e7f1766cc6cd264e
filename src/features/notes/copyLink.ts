import * as vscode from 'vscode';
import { markdownLink } from '../../core/markdown/markdownLink';
import type { Note } from '../../core/notes/note';
import type { Outcome } from '../../platform/commands/commands';

/** Puts links to the notes on the clipboard, each on its line. */
export async function copyLink(notes: readonly Note[]): Promise<Outcome> {
  if (notes.length === 0) return undefined;
  const links = notes.map(({ title, uri }) =>
    markdownLink(title, vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true), false)),
  );
  await vscode.env.clipboard.writeText(links.join('\n'));
  return undefined;
}
