import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { answer, refuse, type Result } from '../../core/base/result';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Note } from '../../core/notes/note';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import type { CalledOn } from '../commands/calledOn';
import type { OutlineView } from './outlineView';
import { rowMeant, rowsMeant, type Fits } from './rowsMeant';

/** Which note a command wants, and what to ask where it is not told. */
interface Wanted {
  /** The URI of the note that its call names. */
  readonly named?: string | undefined;
  /** The notes to choose from, the likeliest first; `inHand` is the URI of what the user has before them. */
  readonly among: (notes: readonly Note[], inHand: string | undefined) => readonly Note[];
  /** Those that are meant where another note was clicked or is in hand: then no others are. */
  readonly of?: (note: Note, notes: readonly Note[]) => readonly Note[];
  /** Whether a note will do that was named or clicked; only those to choose from, unless told. */
  readonly accepts?: (note: Note) => boolean;
  /** Asks for one of several. */
  readonly which: Message;
  /** Says that there is none, and how one is made. */
  readonly none: Message;
}

/** What commands are about: the one answer for all of them. */
export interface Subjects {
  /** The rows that are meant; what is selected in the trees when nothing came with the command. */
  readonly rows: (on: CalledOn) => readonly OutlineNode[];
  /** The one that is meant: what was clicked, however many are selected with it; of those selected, one that fits. */
  readonly row: (on: CalledOn, fits?: Fits) => OutlineNode | undefined;
  /** The notes of the rows, each once. */
  readonly notes: (on: CalledOn) => readonly Note[];
  /**
   * The note that is named or clicked, of whatever kind; never asks. Where nothing is, that of the active editor: a
   * row or a file that is no note is not about that one.
   */
  readonly noteAt: (on: CalledOn, named: string | undefined) => Note | undefined;
  /**
   * The one note that is wanted: the one named or clicked, the one in the active editor, the only one there is, or
   * the one that the user picks. Nothing is taken for what was named or clicked and has gone, and the active editor
   * for no row.
   */
  readonly note: (on: CalledOn, wanted: Wanted) => Promise<Result<Note> | undefined>;
  /**
   * The notes that are wanted: those of the rows that are meant. From the palette it may not be certain that what is
   * selected in a tree is meant: where another is in the active editor, or nothing is selected, it is found as one is.
   */
  readonly chosen: (on: CalledOn, wanted: Wanted) => Promise<Result<readonly Note[]> | undefined>;
}

export function createSubjects(index: NoteIndex, trees: readonly OutlineView[]): Subjects {
  const rows = (on: CalledOn) => rowsMeant(trees, on);
  const row = (on: CalledOn, fits?: Fits) => rowMeant(trees, on, fits);
  const noteOf = (uri: string | undefined) => (uri === undefined ? undefined : index.snapshot.byUri.get(uri));

  /** What is named or clicked: the note that a row is about, else the one that it leads to; it may be none at all. */
  function pointedAt(on: CalledOn, named: string | undefined): Note | 'gone' | undefined {
    if (named !== undefined) return noteOf(named) ?? 'gone';
    if (on.on === 'file') return noteOf(on.uri.toString());
    if (on.on !== 'rows' && on.on !== 'view') return undefined;
    const clicked = row(on);
    if (!clicked) return 'gone';
    return clicked.note ? (noteOf(clicked.note.uri) ?? 'gone') : noteOf(clicked.opens?.uri);
  }

  // A row may still show its note as it was: what is done is done with the note as it is.
  const notesOn = (on: CalledOn) => [...new Set(rows(on).flatMap(({ note }) => noteOf(note?.uri) ?? []))];

  return {
    rows,
    row,
    notes: notesOn,
    async chosen(on, wanted) {
      const { notes } = on.on === 'nothing' ? await index.settled() : index.snapshot;
      const fitting = wanted.among(notes, uriInHand());
      const selected = notesOn(on).filter(note => fitting.includes(note));
      const inHand = fitting.find(({ uri }) => uri === uriInHand());
      if (on.on !== 'nothing' || (selected.length > 0 && (!inHand || selected.includes(inHand))))
        return answer(selected);
      const one =
        inHand && selected.length === 0
          ? answer(inHand)
          : await oneOf(inHand ? [inHand, ...selected] : fitting, wanted, notes);
      return one?.ok ? answer([one.value]) : one;
    },
    noteAt(on, named) {
      const isPointedAt = named !== undefined || ['rows', 'view', 'file'].includes(on.on);
      const note = isPointedAt ? pointedAt(on, named) : noteOf(uriInHand());
      return note === 'gone' ? undefined : note;
    },
    async note(on, wanted) {
      const { named, among, of, accepts } = wanted;
      const { notes } = await index.settled();
      const told = pointedAt(on, named);
      if (told === 'gone')
        return named === undefined ? undefined : refuse(say('{0} is no longer there.', lastPart(named)));
      const inHand = on.on === 'rows' || named !== undefined ? undefined : uriInHand();
      const all = among(notes, told?.uri ?? inHand);
      if (told && (accepts?.(told) ?? all.includes(told))) return answer(told);
      const about = told ?? noteOf(inHand);
      const own = about && (all.includes(about) ? [about] : of?.(about, notes));
      const meant = own?.length === 1 || (told && of) ? (own ?? []) : all;
      return oneOf(meant, wanted, notes);
    },
  };
}

/** The only one of these; of several, the user picks one. */
async function oneOf(
  all: readonly Note[],
  { which, none }: Wanted,
  notes: readonly Note[],
): Promise<Result<Note> | undefined> {
  const [only, second] = all;
  if (!only) return refuse(none);
  if (!second) return answer(only);
  const { pickNote } = await import('../asking/pickNote');
  const picked = await pickNote(which, all, notes);
  return picked && answer(picked);
}

/** What somebody calls a URI may be none: it is shown, and not parsed. */
function lastPart(named: string): string {
  return named.slice(named.lastIndexOf('/') + 1);
}

function uriInHand(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}
