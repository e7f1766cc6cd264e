import type * as vscode from 'vscode';
import { noteFrom } from '../../core/index/noteFrom';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Note } from '../../core/notes/note';
import { sharedSource, type NoteSource } from '../../core/notes/noteSource';

const sources = new WeakMap<vscode.TextDocument, { readonly version: number; readonly source: NoteSource }>();

/** What stands in a document now, read once for each of its versions by all who ask. */
export function sourceOf(document: vscode.TextDocument): NoteSource {
  const { version } = document;
  const known = sources.get(document);
  if (known?.version === version) return known.source;
  const source = sharedSource(document.getText());
  sources.set(document, { version, source });
  return source;
}

const notes = new WeakMap<NoteSource, { readonly known: Note; readonly note: Note }>();

/** A note of the index as its document has it: the text may be further than the index is. */
export function openNote(
  { snapshot }: Pick<NoteIndex, 'snapshot'>,
  document: vscode.TextDocument,
): Note | undefined {
  const known = snapshot.byUri.get(document.uri.toString());
  if (!known) return undefined;
  const source = sourceOf(document);
  const read = notes.get(source);
  if (read?.known === known) return read.note;
  const note = noteFrom(known, source, known);
  notes.set(source, { known, note });
  return note;
}
