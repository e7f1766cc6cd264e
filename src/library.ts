import * as vscode from 'vscode';
import { together, type Disposable } from './core/base/disposable';
import { Library, type Needs } from './core/search/library';
import { settings } from './manifest/ids';
import { guideUri } from './platform/guide/guideContent';
import { searchSynonyms } from './platform/host/settings';

/** All that can be searched, with the user's own synonyms. */
export interface OpenLibrary extends Disposable {
  readonly library: Library;
}

export function openLibrary(needs: Omit<Needs, 'uriOf'>): OpenLibrary {
  const library = new Library({ ...needs, uriOf: file => guideUri(file).toString() });
  library.useSynonyms(searchSynonyms());
  const following = vscode.workspace.onDidChangeConfiguration(change => {
    if (change.affectsConfiguration(settings.searchSynonyms)) library.useSynonyms(searchSynonyms());
  });
  return { library, dispose: () => together(library, following).dispose() };
}
