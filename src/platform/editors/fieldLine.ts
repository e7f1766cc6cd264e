import * as vscode from 'vscode';
import { readFrontMatter } from '../../core/frontMatter/frontMatter';

/** The line of a note on which a field of its front matter stands; the first where it has none or is gone. */
export async function fieldLine(uri: vscode.Uri, field: string): Promise<number> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return readFrontMatter(document.getText()).entries.find(({ key }) => key === field)?.line ?? 0;
  } catch {
    // Whoever opens it now says that it cannot be opened.
    return 0;
  }
}
