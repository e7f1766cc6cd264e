import type * as vscode from 'vscode';
import { companyFiles } from '../../core/companies/companyFiles';
import type { Insertion } from '../../core/guide/insertion';
import { companiesMeant } from '../../core/letters/companiesMeant';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../commands/commands';
import { runCommand } from '../commands/runCommand';
import type { LastEditor } from '../editors/lastEditor';

export interface InsertFromGuideNeeds {
  readonly index: NoteIndex;
  readonly lastEditor: LastEditor;
}

/** Puts a piece of the guide at the cursor of the last editor. A letter in a company's note is filled from its notes. */
export async function insertFromGuide(
  { index, lastEditor }: InsertFromGuideNeeds,
  { text, letter }: Insertion,
): Promise<Outcome> {
  const note = letter === undefined ? undefined : await companyNote(index, await lastEditor.show());
  if (letter === undefined || note === undefined) return lastEditor.insert(text);
  return runCommand(commands.insertLetter, { letter, note });
}

/** The URI of the note in an editor, where it is about a company. */
async function companyNote(
  index: NoteIndex,
  editor: vscode.TextEditor | undefined,
): Promise<string | undefined> {
  await index.settled();
  const { byUri, notes } = index.snapshot;
  const note = editor && byUri.get(editor.document.uri.toString());
  return note && companiesMeant(note, companyFiles(notes)).length > 0 ? note.uri : undefined;
}
