import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Outcome } from '../../platform/commands/commands';
import { openFolder, tell } from '../../platform/shown/tell';
import { mention, type MentionNeeds } from './mention';

/** Says of each folder whether a repository could carry its notes away, and offers what can be done. */
export async function checkPrivacy(needs: MentionNeeds): Promise<Outcome> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) tell(say('There are no notes yet: open a folder for them first.'), openFolder);
  let isExposed = false;
  for (const folder of folders) isExposed = (await mention(folder, needs, 'asked')) || isExposed;
  if (folders.length > 0 && !isExposed)
    tell(
      say(
        'No git repository with a remote includes your notes. If you back up or synchronise the folder, they go there too.',
      ),
    );
  return undefined;
}
