import * as vscode from 'vscode';
import type { Language } from '../../core/sessions/languages';
import { readSnippets } from '../../core/snippets/readSnippets';
import { skeletonFor, type Skeleton } from '../../core/snippets/skeletonFor';

const prefix = 'ivcode';

/** What a coding session begins with in this language, indented as the user's editor does. */
export async function skeletonFile(
  extension: vscode.Uri,
  { id, head }: Language,
  title: string,
): Promise<Skeleton> {
  const uri = vscode.Uri.joinPath(extension, 'snippets', `${id}.json`);
  const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const snippet = readSnippets(json).find(found => found.prefix === prefix);
  if (!snippet) throw new Error(`There is no ${prefix} for ${id}`);
  return skeletonFor(snippet, { title, indent: indentOf(id), head });
}

function indentOf(languageId: string): string {
  const editor = vscode.workspace.getConfiguration('editor', { languageId });
  if (editor.get<unknown>('insertSpaces') === false) return '\t';
  const size = editor.get<unknown>('tabSize');
  return ' '.repeat(typeof size === 'number' && size >= 1 && size <= 16 ? size : 4);
}
