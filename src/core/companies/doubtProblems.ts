import type { Note, Problem, Span } from '../notes/note';
import type { Doubt } from './belongings';
import { companyFiles } from './companyFiles';
import { doubtWords } from './doubtWords';

/** The offers that may belong to more than one dossier. */
export function doubtsIn(notes: readonly Note[]): readonly Doubt[] {
  return companyFiles(notes).flatMap(({ doubts }) => doubts);
}

/** Where such an offer is marked: at the line that opens its front matter, which every one has. */
export const doubtSpan: Span = { line: 0, start: 0, end: 3 };

/** What is unclear about each of them, by its URI. It follows from all notes, so no note has it among its own problems. */
export function doubtProblems(notes: readonly Note[]): ReadonlyMap<string, Problem> {
  return new Map(
    doubtsIn(notes).map(doubt => [
      doubt.note.uri,
      { code: 'unclear-dossier', severity: 'warning', message: doubtWords(doubt), span: doubtSpan },
    ]),
  );
}
