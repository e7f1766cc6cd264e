import { questionGroups, type QuestionGroup } from '../guide/questionGroups';
import type { Guide, QuestionToAsk } from '../guide/guide';
import type { Note } from '../notes/note';

/** What two ways of writing a question have in common: neither case nor blanks nor punctuation count. */
export function questionKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The question of the guide that a task asks; `undefined`: it is the user's own. */
export function guideQuestion({ questionsToAsk }: Guide, task: string): QuestionToAsk | undefined {
  const key = questionKey(task);
  return key === '' ? undefined : questionsToAsk.find(({ text }) => questionKey(text) === key);
}

/** The guide's questions that a note does not have, by group. */
export function missingQuestions(
  { questionsToAsk }: Guide,
  { tasks }: Pick<Note, 'tasks'>,
): readonly QuestionGroup[] {
  const there = new Set(tasks.map(({ text }) => questionKey(text)));
  return questionGroups(questionsToAsk.filter(({ text }) => !there.has(questionKey(text))));
}
