import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Outcome } from '../commands/commands';

/** Opens a file with the cursor at the beginning of a line. */
export async function openAt(
  uri: vscode.Uri,
  line: number,
  column: vscode.ViewColumn = vscode.ViewColumn.Active,
): Promise<Outcome> {
  try {
    const selection = new vscode.Range(line, 0, line, 0);
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: column, selection });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return undefined;
  } catch {
    // VS Code cannot open it: it has gone since it was listed, or it is no text.
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    return refuse(say('{0} cannot be opened. It may have been moved or deleted.', name));
  }
}
