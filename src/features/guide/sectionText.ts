import * as vscode from 'vscode';
import { textBelow } from '../../core/guide/textBelow';
import { sourceOf } from '../../platform/notes/openNote';

/** What stands below a heading of a file; `undefined` when it cannot be read. */
export async function sectionText(uri: vscode.Uri, line: number): Promise<string | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const { text, body } = sourceOf(document);
    return textBelow(text, body.sections, line);
  } catch {
    // Whatever keeps us from reading it, there is nothing to insert.
    return undefined;
  }
}
