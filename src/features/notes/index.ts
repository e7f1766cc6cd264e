import * as vscode from 'vscode';
import { commands } from '../../manifest/ids';
import { allLeftOut, leftOutWords } from '../../core/index/leftOut';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Commands } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/folderNames';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { warn } from '../../platform/shown/tell';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';
import { copyLink } from './copyLink';
import { deleteNotes } from './deleteNotes';
import { openNodes } from './openNodes';
import { renameNote } from './renameNote';
import { setStatus } from './setStatus';
import { showContexts } from './showContexts';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly targets: Targets;
  readonly leftOuts: LeftOuts;
}

/** What can be done with a note wherever it is shown. */
export function register({
  commands: { register: command },
  index,
  writer,
  targets,
  leftOuts,
}: Needs): vscode.Disposable {
  const notesOf = (args: readonly unknown[]) => [...new Set(targets(args).flatMap(({ note }) => note ?? []))];
  return vscode.Disposable.from(
    showContexts(index),
    command(commands.openNote, (...args) => openNodes(targets(args), vscode.ViewColumn.Active)),
    command(commands.openNoteToSide, (...args) => openNodes(targets(args), vscode.ViewColumn.Beside)),
    command(commands.setStatus, (...args) => setStatus(notesOf(args), writer)),
    command(commands.renameNote, (...args) => renameNote(notesOf(args), index.snapshot.notes, writer)),
    command(commands.revealNote, async (...args) => {
      const [note] = notesOf(args);
      if (note) await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(note.uri, true));
      return undefined;
    }),
    command(commands.copyLink, (...args) => copyLink(notesOf(args))),
    command(commands.deleteNote, (...args) =>
      deleteNotes(notesOf(args), writer, foldersOf(index.snapshot.notes)),
    ),
    command(commands.refresh, async () => {
      index.touch('everything');
      await index.settled();
      const leftOut = allLeftOut(leftOuts.leftOut(), index.snapshot.notes);
      if (leftOut.length > 0) warn(leftOutWords(leftOut));
      return undefined;
    }),
  );
}
