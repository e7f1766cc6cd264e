import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Snippet } from '../../core/snippets/snippet';
import { snippetsFor, type SnippetGroup } from '../../core/snippets/snippetsFor';
import type { Outcome } from '../../platform/commands/commands';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { words } from '../../platform/shown/words';
import { readSnippetFile } from './snippetFiles';

export interface InsertSnippetNeeds {
  readonly writer: Pick<NoteWriter, 'insertSnippetAtCursor'>;
  readonly extensionUri: vscode.Uri;
}

/** Inserts the snippet with this prefix, else one that the user picks, at the cursor. */
export async function insertSnippet(
  wanted: string | undefined,
  { writer, extensionUri }: InsertSnippetNeeds,
): Promise<Outcome> {
  const editor = vscode.window.activeTextEditor;
  if (!editor)
    return refuse(say('Open the file that you want to insert a snippet into, and put the cursor there.'));
  const { document } = editor;
  const groups = await snippetsFor(document.languageId, document.getText(), file =>
    readSnippetFile(extensionUri, file),
  );
  const snippet = wanted === undefined ? await pickSnippet(groups) : findSnippet(groups, wanted);
  if (snippet) return writer.insertSnippetAtCursor(editor, snippet.body);
  return wanted === undefined ? undefined : refuse(say('There is no snippet {0} for this file.', wanted));
}

function findSnippet(groups: readonly SnippetGroup[], wanted: string): Snippet | undefined {
  return groups.flatMap(({ snippets }) => snippets).find(({ prefix }) => prefix === wanted);
}

async function pickSnippet(groups: readonly SnippetGroup[]): Promise<Snippet | undefined> {
  const rows = groups.flatMap(({ name, snippets }) => [
    { label: name, kind: vscode.QuickPickItemKind.Separator },
    ...snippets.map(snippet => ({
      snippet,
      label: snippet.name,
      description: snippet.prefix,
      detail: snippet.description,
    })),
  ]);
  const picked = await vscode.window.showQuickPick(rows, {
    title: words(say('Insert snippet')),
    placeHolder: words(say('Type to filter by name or prefix')),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && 'snippet' in picked ? picked.snippet : undefined;
}
