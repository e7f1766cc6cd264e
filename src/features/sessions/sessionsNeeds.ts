import type * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide';
import type { Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface SessionsNeeds {
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly state: vscode.Memento;
  readonly extensionUri: vscode.Uri;
  readonly guide: () => Promise<Guide>;
  /** The notes that are known by now. */
  readonly notes: () => Iterable<Note>;
}
