import type * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { InsertSnippetNeeds } from './insertSnippet';

export interface SnippetsNeeds extends InsertSnippetNeeds {
  readonly commands: Commands;
}

/** The snippets without their prefixes: VS Code offers none in markdown unless it is asked to. */
export function register(needs: SnippetsNeeds): vscode.Disposable {
  return needs.commands.register(commands.insertSnippet, async ({ snippet }) => {
    const { insertSnippet } = await import('./insertSnippet');
    return insertSnippet(snippet, needs);
  });
}
