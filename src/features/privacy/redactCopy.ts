import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Note } from '../../core/notes/note';
import { parseNote } from '../../core/index/parseNote';
import type { NoteText } from '../../core/privacy/knownNames';
import { copyDocument, prepareCopy } from '../../core/privacy/redactedCopy';
import { relatedNotes } from '../../core/privacy/relatedNotes';
import type { Outcome } from '../../platform/commands/commands';
import { ownName } from '../../platform/host/settings';
import { isBelow } from '../../platform/files/uris';
import { words } from '../../platform/shown/words';
import { askWhatElse } from './askWhatElse';

/** More than that is no question to a friend. */
const mostFiles = 200;

/** What is to be copied: a file, the notes below a folder, or these. */
export type Originals = vscode.Uri | readonly Note[] | undefined;

/** Opens a copy without names, addresses and figures as a new document that stands nowhere on the disk. */
export async function redactCopy(originals: Originals, notes: readonly Note[]): Promise<Outcome> {
  const uris = urisOf(originals, notes);
  if (uris.length === 0)
    return refuse(say('There is no note to copy here. Open one, or choose one in a view or the Explorer.'));
  if (uris.length > mostFiles)
    return refuse(say('There are more than {0} notes here. Choose a smaller folder.', mostFiles));
  const texts = await Promise.all(uris.map(textAt));
  // Also what stands outside the notes folder, or is not saved yet, says of whom it speaks.
  const own = texts.map(({ path, text }, at) =>
    parseNote({ uri: uris[at]?.toString() ?? '', root: '', path }, text),
  );
  const others = relatedNotes(new Set(uris.map(uri => uri.toString())), own, notes).slice(0, mostFiles);
  const prepared = prepareCopy({
    originals: texts,
    related: (await Promise.all(others.map(({ uri }) => textIfThere(vscode.Uri.parse(uri, true))))).flat(),
    notes,
    ownName: ownName(),
  });

  const answered = await askWhatElse(prepared.left);
  if (answered === undefined) return undefined;
  const copy = prepared.with(answered);
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: copyDocument(copy, copy.notice.map(words)),
  });
  await vscode.window.showTextDocument(document);
  return undefined;
}

async function textAt(uri: vscode.Uri): Promise<NoteText> {
  const document = await vscode.workspace.openTextDocument(uri);
  return { path: vscode.workspace.asRelativePath(uri, false), text: document.getText() };
}

/** A note that has gone in the meantime gives nothing away. */
async function textIfThere(uri: vscode.Uri): Promise<readonly NoteText[]> {
  try {
    return [await textAt(uri)];
  } catch {
    // What the index knows of it is hidden all the same.
    return [];
  }
}

function urisOf(originals: Originals, notes: readonly Note[]): readonly vscode.Uri[] {
  const uriOf = ({ uri }: Note) => vscode.Uri.parse(uri, true);
  if (originals === undefined) return [];
  if (!(originals instanceof vscode.Uri)) return originals.map(uriOf);
  const below = notes.map(uriOf).filter(uri => isBelow(uri, originals));
  return below.length === 0 && originals.path.endsWith('.md') ? [originals] : below;
}
