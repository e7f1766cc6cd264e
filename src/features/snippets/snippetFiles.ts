import * as vscode from 'vscode';
import { readSnippets } from '../../core/snippets/readSnippets';
import type { Snippet } from '../../core/snippets/snippet';

/** The snippets of a language out of the same file that VS Code offers them from. */
export async function readSnippetFile(extension: vscode.Uri, language: string): Promise<readonly Snippet[]> {
  const uri = vscode.Uri.joinPath(extension, 'snippets', `${language}.json`);
  return readSnippets(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
}
