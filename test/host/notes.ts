import type * as vscode from 'vscode';
import type { InterviewPrepApi, NoteInfo } from '../../src/api';
import { activatedExtension, waitFor, workspaceUri } from './support';

/** What the extension gives to others. */
export async function api(): Promise<InterviewPrepApi> {
  return (await activatedExtension()).exports as InterviewPrepApi; // It is what activate returns.
}

/** The note of this file, as the index knows it now. */
export async function noteAt(path: string): Promise<NoteInfo | undefined> {
  const uri = workspaceUri(path).toString();
  return (await (await api()).notes()).find(note => note.uri.toString() === uri);
}

/** Waits until the index knows a file, and as this says if that is asked for. */
export function noteWith(path: string, is: (note: NoteInfo) => boolean = () => true): Promise<NoteInfo> {
  return waitFor(`a note at ${path}`, async () => {
    const note = await noteAt(path);
    return note && is(note) && note;
  });
}

export async function noteGone(path: string): Promise<void> {
  await waitFor(`no note at ${path}`, async () => (await noteAt(path)) === undefined);
}

export async function countIs(count: number, seconds?: number): Promise<void> {
  let uris: readonly string[] = [];
  try {
    await waitFor(
      `${count} notes`,
      async () => {
        uris = (await (await api()).notes()).map(({ uri }) => uri.path);
        return uris.length === count;
      },
      seconds,
    );
  } catch (error) {
    throw new Error(`There are ${uris.length} notes: ${uris.slice(0, 5).join(', ')}`, { cause: error });
  }
}

/** Counts how often the notes have changed since it was called. */
export async function countChanges(): Promise<{ readonly count: () => number } & vscode.Disposable> {
  let count = 0;
  const listening = (await api()).onDidChangeNotes(() => {
    count += 1;
  });
  return Object.assign(listening, { count: () => count });
}
