import type { QuestionToAsk } from './guide';

export interface QuestionGroup {
  readonly heading: string;
  readonly questions: readonly QuestionToAsk[];
}

/** Questions by the heading that they stand under, in the order of the guide. */
export function questionGroups(questions: readonly QuestionToAsk[]): readonly QuestionGroup[] {
  const headings = new Set(questions.map(({ group }) => group));
  return [...headings].map(heading => ({
    heading,
    questions: questions.filter(({ group }) => group === heading),
  }));
}
