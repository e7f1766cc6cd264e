import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { contexts, views } from '../../manifest/ids';
import { runInVsCode } from '../host/vscodeCommands';
import type { KeptIndex } from '../storage/keptIndex';

/** Reads the notes for the first time. Until then the views are busy and do not say that there is nothing. */
export async function loadNotes(index: NoteIndex, kept: KeptIndex): Promise<void> {
  index.restore(kept.read());
  index.touch('everything');
  const loaded = index.settled();
  for (const viewId of [views.stories, views.companies])
    void vscode.window.withProgress({ location: { viewId } }, () => loaded);
  await loaded;
  await runInVsCode('setContext', contexts.loaded, true);
}
