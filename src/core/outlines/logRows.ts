import type { EntryKind } from '../kinds/entryKind';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import { entryKindName } from '../negotiations/entryKindName';
import { readLogEntries, type LogEntry } from '../negotiations/readLogEntries';
import type { Note } from '../notes/note';
import { nearDay, type From } from '../time/nearDay';
import type { OutlineNode } from './outlineNode';
import type { Words } from '../base/words';

/** The entries of a negotiation's log, the newest first, as rows below it. */
export function logRows(parent: string, note: Note, now: From, names: Names = ours): readonly OutlineNode[] {
  const seen = new Map<string, number>();
  return readLogEntries(note, names).map(entry => {
    // Known by what it says, not by where it stands: an entry above it must not close or unselect it.
    const count = seen.get(entry.heading) ?? 0;
    seen.set(entry.heading, count + 1);
    return entryNode(`${parent}/log:${count}:${entry.heading}`, note, entry, now);
  });
}

function entryNode(id: string, note: Note, entry: LogEntry, now: From): OutlineNode {
  const { day, time, kind, who, heading, line } = entry;
  const name = kind && entryKindName(kind);
  const label: Words = who ?? name ?? heading;
  const when: readonly Words[] = [
    ...(day === undefined ? [] : [nearDay(day, now)]),
    ...(time === undefined ? [] : [time]),
  ];
  return {
    id,
    label,
    description: when,
    spoken: [...(name && name !== label ? [name] : []), label, ...when],
    icon: { id: kind ? icons[kind] : 'comment' },
    context: 'entry',
    opens: { uri: note.uri, line },
  };
}

const icons: Readonly<Record<EntryKind, string>> = {
  call: 'call-outgoing',
  email: 'mail',
  message: 'comment-discussion',
  meeting: 'organization',
  decision: 'milestone',
};
