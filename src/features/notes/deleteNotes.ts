import * as vscode from 'vscode';
import { answer, type Result } from '../../core/base/result';
import { deletionQuestion, type Trash } from '../../core/notes/deletion';
import type { FolderOf } from '../../core/notes/workspaceFolderNames';
import type { Note } from '../../core/notes/note';
import type { Outcome } from '../../platform/commands/commands';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { confirm } from '../../platform/shown/tell';

/**
 * Takes the files of the notes to the trash once the user has said so, or for good where there is no trash. Where
 * one of them has to stay, nobody is asked and all stay.
 */
export async function deleteNotes(
  notes: readonly Note[],
  writer: NoteWriter,
  folderOf: FolderOf,
): Promise<Outcome> {
  for (const { uri } of notes) {
    const refusal = await writer.mayRemove(vscode.Uri.parse(uri, true));
    if (refusal) return refusal;
  }
  for (const [trash, together] of await byTrash(notes, writer)) {
    if (!(await isWanted(together, trash, folderOf))) return undefined;
    const removed = await removeAll(together, writer, trash === 'trash' ? 'to the trash' : 'for good');
    if (!removed.ok) return removed;
    const kept = removed.value;
    if (kept.length === 0) continue;
    // There was to be a trash, and it would not have them after all.
    if (!(await isWanted(kept, 'no trash', folderOf))) return undefined;
    const done = await removeAll(kept, writer, 'for good');
    if (!done.ok) return done;
  }
  return undefined;
}

/** Whether somebody has typed into one of them and not saved it. */
function hasUnsaved(notes: readonly Note[]): boolean {
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  return unsaved.some(({ uri }) => notes.some(note => note.uri === uri.toString()));
}

/** The notes by what becomes of them, in their order: each part of them is asked about with what is true of it. */
async function byTrash(
  notes: readonly Note[],
  writer: NoteWriter,
): Promise<ReadonlyMap<Trash, readonly Note[]>> {
  const parts = new Map<Trash, Note[]>();
  for (const note of notes) {
    const trash = await writer.trashAt(vscode.Uri.parse(note.uri, true));
    const part = parts.get(trash) ?? [];
    parts.set(trash, part);
    part.push(note);
  }
  return parts;
}

function isWanted(notes: readonly Note[], trash: Trash, folderOf: FolderOf): Promise<boolean> {
  const { message, details, yes } = deletionQuestion(notes, trash, folderOf, hasUnsaved(notes));
  return confirm(message, details, yes);
}

/** Answers the notes that are still there, as there was no trash to take them to. */
async function removeAll(
  notes: readonly Note[],
  writer: NoteWriter,
  how: Parameters<NoteWriter['remove']>[1],
): Promise<Result<readonly Note[]>> {
  const kept: Note[] = [];
  for (const note of notes) {
    const removed = await writer.remove(vscode.Uri.parse(note.uri, true), how);
    if (!removed.ok) return removed;
    if (!removed.value) kept.push(note);
  }
  return answer(kept);
}
