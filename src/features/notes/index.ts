import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import { answer } from '../../core/base/result';
import { aNoteWithStatus } from '../../core/companies/aDossier';
import { allLeftOut, leftOutWords } from '../../core/index/leftOut';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Commands } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import type { Subjects } from '../../platform/trees/subjects';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { warn } from '../../platform/shown/tell';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';
import { showContexts } from './showContexts';

export interface NotesNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly subjects: Subjects;
  readonly leftOuts: LeftOuts;
}

/** What can be done with a note wherever it is shown. */
export function register({
  commands: { register: command },
  index,
  writer,
  subjects,
  leftOuts,
}: NotesNeeds): vscode.Disposable {
  const { rows, notes } = subjects;
  const opening = (column: vscode.ViewColumn) => async (_: undefined, on: CalledOn) =>
    (await import('./openNodes')).openNodes(rows(on), column);
  const noteOn = (on: CalledOn) => subjects.row(on, ({ note }) => note !== undefined)?.note;
  const noteNamed = async (uri: string) => answer([(await index.settled()).byUri.get(uri) ?? []].flat());
  return vscode.Disposable.from(
    showContexts(index),
    command(commands.openNote, opening(vscode.ViewColumn.Active)),
    command(commands.openNoteToSide, opening(vscode.ViewColumn.Beside)),
    command(commands.setStatus, async (call, on) => {
      const found =
        call.note === undefined ? await subjects.chosen(on, aNoteWithStatus) : await noteNamed(call.note);
      return found?.ok
        ? (await import('./setStatus')).setStatus(found.value, call, { index, writer })
        : found;
    }),
    command(commands.renameNote, async (_, on) =>
      (await import('./renameNote')).renameNote(noteOn(on), index.snapshot.notes, writer),
    ),
    command(commands.revealNote, async (_, on) => {
      const note = noteOn(on);
      if (note) await runInVsCode('revealInExplorer', vscode.Uri.parse(note.uri, true));
      return undefined;
    }),
    command(commands.copyLink, async (_, on) => (await import('./copyLink')).copyLink(notes(on))),
    command(commands.deleteNote, async (_, on) =>
      (await import('./deleteNotes')).deleteNotes(notes(on), writer, foldersOf(index.snapshot.notes)),
    ),
    command(commands.nextGap, async () => (await import('./nextGap')).nextGap()),
    command(commands.refresh, async () => {
      index.touch('everything');
      await index.settled();
      const leftOut = allLeftOut(leftOuts.leftOut(), index.snapshot.notes);
      if (leftOut.length > 0) warn(leftOutWords(leftOut));
      return undefined;
    }),
  );
}
