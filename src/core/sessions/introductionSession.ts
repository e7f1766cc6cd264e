import { introduction as introductionNote } from '../kinds/introduction';
import type { Note } from '../notes/note';
import { beginSession, type Session } from './session';
import { introduction } from './sessionKind';

/** The introductions that can be practised, the one in hand first. */
export function introductionsOf(notes: Iterable<Note>, inHand: string | undefined): readonly Note[] {
  const all = [...notes].filter(({ kind }) => kind === introductionNote.id);
  return [...all].sort((a, b) => Number(b.uri === inHand) - Number(a.uri === inHand));
}

/** Begins to practise an introduction, which has a name also where no note is for it. */
export function introductionSession(note: Note | undefined, name: string, now: number): Session {
  return beginSession(
    {
      kind: introduction.id,
      problem: { title: note?.title ?? name },
      ...(note && { uri: note.uri }),
      plan: introduction.phases.map(({ usual }) => usual),
    },
    now,
  );
}
