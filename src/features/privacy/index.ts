import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { ignoreLine, lineToAppend } from '../../core/privacy/exposure';
import type { NoteWriter } from '../../platform/noteWriter';
import { notesFolder } from '../../platform/settings';
import { tell, tellError, type Offer } from '../../platform/tell';
import { gitExposure, type Exposure } from './gitExposure';

export interface Needs {
  readonly writer: NoteWriter;
  readonly state: vscode.Memento;
}

/** Says, at most once a session, that a repository with a remote could carry the notes of a folder away. */
export function register({ writer, state }: Needs): vscode.Disposable {
  const told = new Set<string>();
  return writer.onDidCreate(uri => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || told.has(folder.uri.toString())) return;
    told.add(folder.uri.toString());
    void mention(folder, writer, state);
  });
}

async function mention(
  folder: vscode.WorkspaceFolder,
  writer: NoteWriter,
  state: vscode.Memento,
): Promise<void> {
  const never = `privacy.never:${folder.uri.toString()}`;
  if (state.get<boolean>(never)) return;
  const exposure = await gitExposure(notesFolder(folder));
  if (!exposure) return;
  await tell(
    say('Your notes are private, but this repository has a remote and does not ignore {0}.', exposure.path),
    ignoreIn(writer, exposure, vscode.Uri.joinPath(exposure.root, '.gitignore'), '.gitignore'),
    ignoreIn(
      writer,
      exposure,
      vscode.Uri.joinPath(exposure.gitFolder, 'info', 'exclude'),
      '.git/info/exclude',
    ),
    { title: say('Never ask here'), do: () => state.update(never, true) },
  );
}

function ignoreIn(writer: NoteWriter, { path }: Exposure, file: vscode.Uri, name: string): Offer {
  return {
    title: say('Add to {0}', name),
    async do() {
      const line = ignoreLine(path);
      const done = await writer.append(file, text => lineToAppend(text, line));
      if (!done.ok) await tellError(done.why);
    },
  };
}
