import * as vscode from 'vscode';
import { guard } from '../../platform/shown/tell';
import type { MentionNeeds } from './mention';

/** Says, at most once a session, that a repository with a remote could carry the notes of a folder away. */
export function mentionExposure(needs: MentionNeeds): vscode.Disposable {
  const told = new Set<string>();
  return needs.writer.onDidCreate(uri => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || told.has(folder.uri.toString())) return;
    told.add(folder.uri.toString());
    void guard('interviewPrep.exposure', async () =>
      (await import('./mention')).mention(folder, needs, 'by itself'),
    );
  });
}
