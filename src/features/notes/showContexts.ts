import type { Disposable } from '../../core/base/disposable';
import type { NoteIndex } from '../../core/index/noteIndex';
import { whyUnread } from '../../core/index/unreadNote';
import { contexts } from '../../manifest/ids';
import { runInVsCode } from '../../platform/host/vscodeCommands';

/** Keeps the context keys that menus and welcome texts ask for in step with the notes. */
export function showContexts(index: NoteIndex): Disposable {
  const set = new Map<string, boolean>();
  const tell = (key: string, value: boolean) => {
    if (set.get(key) === value) return;
    set.set(key, value);
    void runInVsCode('setContext', key, value);
  };
  return index.onDidChange(({ snapshot: { notes } }) => {
    const has = new Set(notes.map(({ kind }) => kind));
    tell(contexts.hasStories, has.has('story'));
    tell(contexts.hasCompanies, has.has('company') || has.has('negotiation'));
    tell(
      contexts.hasOtherFiles,
      notes.some(note => note.kind === undefined && !whyUnread(note)),
    );
    tell(contexts.hasNotes, has.size > (has.has(undefined) ? 1 : 0));
  });
}
