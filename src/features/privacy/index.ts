import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { ignoreLine, lineToAppend } from '../../core/privacy/exposure';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/ids';
import type { Commands } from '../../platform/commands/commands';
import { clearHandedOn } from '../../platform/storage/handedOn';
import type { KeptIndex } from '../../platform/storage/keptIndex';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { notesFolder } from '../../platform/files/settings';
import { tell, type Offer } from '../../platform/shown/tell';
import { gitExposure, isLink, type Exposure } from './gitExposure';
import { redactCopy, type Originals } from './redactCopy';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly targets: Targets;
  readonly kept: KeptIndex;
  readonly state: vscode.Memento;
  /** The extension's own storage that all workspaces share. */
  readonly shared: vscode.Uri;
}

/** What keeps notes private: a copy without names, a storage that can be emptied, a word about repositories. */
export function register(needs: Needs): vscode.Disposable {
  const { index, kept, targets } = needs;
  const command = needs.commands.register;
  return vscode.Disposable.from(
    mentionExposure(needs),
    command(commands.redactCopy, async (...args) => {
      const originals = originalsOf(args, targets);
      // A note that is not read yet may hold a name that must not be given away.
      return redactCopy(originals, (await index.settled()).notes);
    }),
    command(commands.clearCaches, async () => {
      await kept.clear();
      await clearHandedOn(needs.shared);
      await vscode.commands.executeCommand(commands.clearRecentSearches);
      tell(
        say(
          'What the extension remembered of your notes and searches is deleted. Your notes have not changed.',
        ),
      );
      return undefined;
    }),
  );
}

/** A file or a folder in the Explorer, rows of a tree, or else what stands in the active editor. */
function originalsOf(args: readonly unknown[], targets: Targets): Originals {
  const [first] = args;
  if (first instanceof vscode.Uri) return first;
  if (first === undefined) return vscode.window.activeTextEditor?.document.uri;
  return [...new Set(targets(args).flatMap(({ note }) => note ?? []))];
}

/** Says, at most once a session, that a repository with a remote could carry the notes of a folder away. */
function mentionExposure({ writer, state }: Needs): vscode.Disposable {
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
  const notes = notesFolder(folder);
  const exposure = await gitExposure(notes);
  if (!exposure) return;
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
    return;
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
