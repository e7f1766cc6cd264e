import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import type { Note } from '../../core/notes/note';
import type { Outcome } from '../../platform/commands';
import type { NoteWriter } from '../../platform/noteWriter';
import { confirm } from '../../platform/tell';

/** Takes the files of the notes to the trash once the user has said so, or for good where there is no trash. */
export async function deleteNotes(notes: readonly Note[], writer: NoteWriter): Promise<Outcome> {
  if (notes.length === 0) return undefined;
  const toTrash = await confirm(
    about(
      notes,
      name => say('Delete {0}?', name),
      count => say('Delete {0} notes?', count),
    ),
    hasUnsaved(notes)
      ? say('You can bring it back from the trash. What you have not saved stays open in its editor.')
      : say('You can bring it back from the trash.'),
    say('Move to trash'),
  );
  if (!toTrash) return undefined;

  const kept: Note[] = [];
  for (const note of notes) {
    const removed = await writer.remove(vscode.Uri.parse(note.uri, true), 'to the trash');
    if (!removed.ok) return removed;
    if (!removed.value) kept.push(note);
  }
  if (kept.length === 0) return undefined;
  const forGood = await confirm(
    about(
      kept,
      name => say('There is no trash here. Delete {0} for good?', name),
      count => say('There is no trash here. Delete {0} notes for good?', count),
    ),
    hasUnsaved(kept)
      ? say('This cannot be undone. What you have not saved stays open in its editor.')
      : say('This cannot be undone.'),
    say('Delete for good'),
  );
  if (!forGood) return undefined;
  for (const note of kept) {
    const removed = await writer.remove(vscode.Uri.parse(note.uri, true), 'for good');
    if (!removed.ok) return removed;
  }
  return undefined;
}

/** Whether somebody has typed into one of them and not saved it. */
function hasUnsaved(notes: readonly Note[]): boolean {
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  return unsaved.some(({ uri }) => notes.some(note => note.uri === uri.toString()));
}

function about(
  notes: readonly Note[],
  one: (name: string) => Message,
  many: (count: number) => Message,
): Message {
  const [first] = notes;
  return notes.length === 1 && first ? one(`${first.title} (${first.path})`) : many(notes.length);
}
