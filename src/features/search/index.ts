import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Log } from '../../core/ports';
import type { Library } from '../../core/search/library';
import type { Scope } from '../../core/search/searchProtocol';
import { commands } from '../../manifest/commands';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { keepRecentSearches } from './recentSearches';
import { SearchView } from './searchView';
import type { Needs as UseHitNeeds } from './useHit';

export interface SearchNeeds extends UseHitNeeds {
  readonly commands: Commands;
  /** What is searched; made when it is first wanted. */
  readonly library: () => Promise<Library>;
  readonly state: vscode.Memento;
  readonly log: Log;
  readonly extensionUri: vscode.Uri;
}

/** Searching the guide and the notes: in the side bar, and in a quick pick. */
export function register(needs: SearchNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  const recent = keepRecentSearches(needs.state);
  const pageFolder = vscode.Uri.joinPath(needs.extensionUri, 'dist', 'webview');
  const view = new SearchView({ ...needs, recent, pageFolder });

  const focus = (scope: Scope) => async (): Promise<Outcome> => {
    await view.focus(selectedText(), scope);
    return undefined;
  };
  const quick = (scope: Scope, title: ReturnType<typeof say>) => async (): Promise<Outcome> => {
    const selected = selectedText() ?? '';
    const { quickSearch } = await import('./quickSearch');
    const found = await quickSearch({ ...needs, recent }, scope, title, selected);
    view.refresh();
    return found && (await import('./useHit')).useHit(needs, found.hit, found.intent);
  };

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
  );
}

const longestSelection = 200;

/** What the user has selected in the editor, when it may be a query. */
function selectedText(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > longestSelection ? undefined : text;
}
