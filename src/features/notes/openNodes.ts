import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { OutlineNode, Target } from '../../core/outlines/outlineNode';
import { sourceOf } from '../../platform/notes/openNote';
import type { Outcome } from '../../platform/commands/commands';

/** Opens what the rows lead to. One is a preview, as in VS Code's own trees; several stay open. */
export async function openNodes(nodes: readonly OutlineNode[], column: vscode.ViewColumn): Promise<Outcome> {
  const places = nodes.flatMap(({ opens }) => opens ?? []);
  let refusal: Outcome;
  for (const place of places) {
    try {
      await open(place, { viewColumn: column, preview: places.length === 1 });
    } catch {
      // VS Code cannot open it: it has gone since the row was drawn, or it is no text.
      refusal ??= refuse(say('{0} cannot be opened. It may have been moved or deleted.', nameOf(place)));
    }
  }
  return refusal;
}

async function open({ uri, line, field }: Target, options: vscode.TextDocumentShowOptions): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const at =
    field === undefined ? line : sourceOf(document).matter.entries.find(({ key }) => key === field)?.line;
  const selection =
    at === undefined ? undefined : document.lineAt(Math.min(at, document.lineCount - 1)).range;
  const place = selection && new vscode.Selection(selection.end, selection.end);
  await vscode.window.showTextDocument(document, { ...options, ...(place && { selection: place }) });
}

function nameOf({ uri }: Target): string {
  const { path } = vscode.Uri.parse(uri, true);
  return path.slice(path.lastIndexOf('/') + 1);
}
