import * as vscode from 'vscode';
import { inEnglish, say, type Message } from '../../core/base/message';
import { ignoredFolders } from '../../platform/files/settings';
import { offerSetting, warn } from '../../platform/shown/tell';

/** What is to be known of where the notes are: settings that name no folder are told of, once each. */
export function register(): vscode.Disposable {
  const { workspace } = vscode;
  const told = new Set<string>();
  const tellIgnored = () => {
    for (const { id, words } of (workspace.workspaceFolders ?? []).flatMap(ignoredFolders)) {
      const key = inEnglish(words);
      if (told.has(key)) continue;
      told.add(key);
      tellOf(id, words);
    }
  };
  tellIgnored();
  return vscode.Disposable.from(
    workspace.onDidChangeConfiguration(tellIgnored),
    workspace.onDidChangeWorkspaceFolders(tellIgnored),
  );
}

function tellOf(id: string, words: Message): void {
  warn(words, offerSetting(say('Open settings'), id));
}
