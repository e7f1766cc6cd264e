import type { Disposable } from '../../core/base/disposable';
import type { NoteIndex } from '../../core/index/noteIndex';
import { withFirstNote } from '../../platform/notes/withFirstNote';

export interface ProblemsNeeds {
  readonly index: NoteIndex;
}

/** What is wrong with the notes, on its line, and ways to mend it. */
export function register({ index }: ProblemsNeeds): Disposable {
  return withFirstNote(index, 'interviewPrep.problems', async () =>
    (await import('./showProblems')).showProblems(index),
  );
}
