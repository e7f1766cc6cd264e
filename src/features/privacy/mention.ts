import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { ignoreLine, lineToAppend } from '../../core/privacy/exposure';
import { notesFolder } from '../../platform/notes/notesFolder';
import { tell, type Offer } from '../../platform/shown/tell';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { gitExposure, isLink, type Exposure } from './gitExposure';

export interface MentionNeeds {
  readonly writer: NoteWriter;
  readonly state: vscode.Memento;
}

/**
 * Says that a repository with a remote could carry the notes of this folder away, where that is so; answers whether it
 * is. Who does not want to hear of it is told only when they have asked.
 */
export async function mention(
  folder: vscode.WorkspaceFolder,
  { writer, state }: MentionNeeds,
  why: 'by itself' | 'asked',
): Promise<boolean> {
  const never = `privacy.never:${folder.uri.toString()}`;
  if (why === 'by itself' && state.get<boolean>(never)) return false;
  const notes = notesFolder(folder);
  const exposure = await gitExposure(notes);
  if (!exposure) return false;
  const neverAgain: Offer = {
    title: say('Never ask here'),
    async do() {
      await state.update(never, true);
      return undefined;
    },
  };
  if (exposure.path === '' || notes.toString() === folder.uri.toString()) {
    // A repository does not ignore itself, and whoever has other things in it does not want all of them ignored.
    tell(
      say('Your notes are private, but they are in a repository with a remote. Be careful what you commit.'),
      neverAgain,
    );
    return true;
  }
  const ignored = vscode.Uri.joinPath(exposure.root, '.gitignore');
  const isRead = !(await isLink(ignored));
  tell(
    say('Your notes are private, but this repository has a remote and does not ignore {0}.', exposure.path),
    ...(isRead ? [ignoreIn(writer, exposure, ignored, '.gitignore')] : []),
    ignoreIn(
      writer,
      exposure,
      vscode.Uri.joinPath(exposure.gitFolder, 'info', 'exclude'),
      '.git/info/exclude',
    ),
    neverAgain,
  );
  return true;
}

function ignoreIn(writer: NoteWriter, { path }: Exposure, file: vscode.Uri, name: string): Offer {
  return {
    title: say('Add to {0}', name),
    async do() {
      const line = ignoreLine(path);
      const done = await writer.append(file, text => lineToAppend(text, line));
      return done.ok ? undefined : done;
    },
  };
}
