import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Log } from '../../core/ports';
import type { Library } from '../../core/search/library';
import type { Scope } from '../../core/search/searchProtocol';
import { commands } from '../../manifest/commands';
import { settings } from '../../manifest/ids';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { searchSynonyms } from '../../platform/host/settings';
import { quickSearch } from './quickSearch';
import { keepRecentSearches } from './recentSearches';
import { SearchView } from './searchView';
import { useHit, type Needs as UseHitNeeds } from './useHit';

export interface SearchNeeds extends UseHitNeeds {
  readonly commands: Commands;
  readonly library: Library;
  readonly state: vscode.Memento;
  readonly log: Log;
  readonly extensionUri: vscode.Uri;
}

/** Searching the guide and the notes: in the side bar, and in a quick pick. */
export function register(needs: SearchNeeds): vscode.Disposable {
  const { library, state } = needs;
  const { register: command } = needs.commands;
  const recent = keepRecentSearches(state);
  const pageFolder = vscode.Uri.joinPath(needs.extensionUri, 'dist', 'webview');
  const view = new SearchView({ ...needs, recent, pageFolder });

  const focus = (scope: Scope) => async (): Promise<Outcome> => {
    await view.focus(selectedText(), scope);
    return undefined;
  };
  const quick = (scope: Scope, title: ReturnType<typeof say>) => async (): Promise<Outcome> => {
    const found = await quickSearch(
      { library, recent, index: needs.index },
      scope,
      title,
      selectedText() ?? '',
    );
    view.refresh();
    return found && useHit(needs, found.hit, found.intent);
  };

  library.useSynonyms(searchSynonyms());
  return vscode.Disposable.from(
    view,
    command(commands.searchGuide, focus('guide')),
    command(commands.searchNotes, focus('notes')),
    command(commands.quickSearchGuide, quick('guide', say('Search guide'))),
    command(commands.quickSearchNotes, quick('notes', say('Search notes'))),
    command(commands.clearRecentSearches, () => {
      recent.clear();
      view.refresh();
      return undefined;
    }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(settings.searchSynonyms)) library.useSynonyms(searchSynonyms());
    }),
  );
}

const longestSelection = 200;

/** What the user has selected in the editor, when it may be a query. */
function selectedText(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > longestSelection ? undefined : text;
}
