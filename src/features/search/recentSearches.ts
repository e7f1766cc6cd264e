import type * as vscode from 'vscode';
import { withRecent } from '../../core/search/recentSearches';
import { contexts } from '../../manifest/ids';
import { runInVsCode } from '../../platform/host/vscodeCommands';

export interface RecentSearches {
  all(): readonly string[];
  add(text: string): void;
  clear(): void;
}

const remembered = 'search.recent';

/** The searches that led somewhere, kept with the workspace. */
export function keepRecentSearches(state: vscode.Memento): RecentSearches {
  const all = () => {
    const kept = state.get<unknown>(remembered);
    return Array.isArray(kept) ? kept.filter(text => typeof text === 'string') : [];
  };
  return {
    all,
    add(text) {
      void state.update(remembered, withRecent(all(), text));
      void runInVsCode('setContext', contexts.hasSearched, true);
    },
    clear: () => void state.update(remembered, undefined),
  };
}
