import { say, type Message } from '../base/message';
import { textOf, type Note } from '../notes/note';
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import { isOver } from './noteDates';
import type { Doubt } from './belongings';
import { companiesOf, openNotes, type CompanyFiles } from './companyFiles';
import { doubtWords } from './doubtWords';

/** The offers that may belong to more than one dossier. */
export function doubtsIn(notes: readonly Note[]): readonly Doubt[] {
  return companiesOf(notes).flatMap(({ doubts }) => doubts);
}

/** Where such an offer is marked: at the line that opens its front matter, which every one has. */
export const offerSpan: Span = { line: 0, start: 0, end: 3 };

/**
 * What is wrong with an offer on account of dossiers, by its URI: it may belong to more than one, or the one that it
 * belongs to silences it. This follows from all notes, so no note has it among its own problems.
 */
export function offerProblems(notes: readonly Note[]): ReadonlyMap<string, Problem> {
  return new Map(
    companiesOf(notes).flatMap(files => [
      ...files.doubts.map(doubt => problem('unclear-dossier', doubt.note, doubtWords(doubt))),
      ...silenced(files).map(note => problem('closed-dossier', note, ofClosed)),
    ]),
  );
}

const ofClosed = say(
  'This offer has no countdown, because its dossier is closed. Set a status here as well, or reopen the dossier.',
);

/** Offers with a deadline that say of themselves that they are open. */
function silenced(files: CompanyFiles): readonly Note[] {
  const counted = openNotes(files);
  return files.negotiations.filter(
    note =>
      !isOver(note) &&
      !counted.includes(note) &&
      (textOf(note, 'deadline') ?? textOf(note, 'my_deadline')) !== undefined,
  );
}

function problem(code: string, { uri }: Note, message: Message): readonly [string, Problem] {
  return [uri, { code, severity: 'warning', message, span: offerSpan }];
}
