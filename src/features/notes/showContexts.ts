import type { Disposable } from '../../core/base/disposable';
import type { NoteIndex } from '../../core/index/noteIndex';
import { whyUnread } from '../../core/index/unreadNote';
import type { KindId } from '../../core/kinds/kind';
import { textOf } from '../../core/notes/note';
import { sampleMark } from '../../core/notes/sampleMark';
import { contexts } from '../../manifest/ids';
import { runInVsCode } from '../../platform/host/vscodeCommands';

/** Where a note says by when somebody has to decide. */
const deadlines = ['deadline', 'my_deadline'];

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
    const own = notes.filter(({ fields }) => fields[sampleMark] === undefined);
    const isOf = (...kinds: readonly (KindId | undefined)[]) => own.some(({ kind }) => kinds.includes(kind));
    tell(contexts.hasOwnStories, isOf('story'));
    tell(contexts.hasOwnCompanies, isOf('company', 'negotiation'));
    tell(
      contexts.hasOwnDeadlines,
      own.some(note => deadlines.some(key => textOf(note, key) !== undefined)),
    );
    tell(contexts.hasNotes, has.size > (has.has(undefined) ? 1 : 0));
  });
}
