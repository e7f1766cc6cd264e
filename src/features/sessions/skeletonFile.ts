import * as vscode from 'vscode';
import type { Session } from '../../core/sessions/session';
import type { Language } from '../../core/snippets/languages';
import { readSnippets } from '../../core/snippets/readSnippets';
import { skeletonFor, type Skeleton } from '../../core/snippets/skeletonFor';

const prefix = 'ivcode';

/** What a coding session begins with in this language. */
export async function skeletonFile(
  extension: vscode.Uri,
  language: Language,
  { problem, plan }: Pick<Session, 'problem' | 'plan'>,
): Promise<Skeleton> {
  const uri = vscode.Uri.joinPath(extension, 'snippets', `${language.id}.json`);
  const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const snippet = readSnippets(json).find(found => found.prefix === prefix);
  if (!snippet) throw new Error(`There is no ${prefix} for ${language.id}`);
  return skeletonFor(snippet, problem.title, language, plan);
}
