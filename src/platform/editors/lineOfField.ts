import * as vscode from 'vscode';
import { readFrontMatter } from '../../core/frontMatter/frontMatter';

/** The line that a field of a note stands on; the first where it has none, or has gone. */
export async function lineOfField(uri: vscode.Uri, field: string): Promise<number> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return readFrontMatter(document.getText()).entries.find(({ key }) => key === field)?.line ?? 0;
  } catch {
    // Whoever opens it now says that it cannot be opened.
    return 0;
  }
}
