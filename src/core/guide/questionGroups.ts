import type { QuestionToAsk } from './guide';

export interface QuestionGroup {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly QuestionToAsk[];
}

/** Questions by the section that they stand in, in the order of the guide. */
export function questionGroups(questions: readonly QuestionToAsk[]): readonly QuestionGroup[] {
  const headings = new Map(questions.map(({ groupId, group }) => [groupId, group]));
  return [...headings].map(([id, heading]) => ({
    id,
    heading,
    questions: questions.filter(({ groupId }) => groupId === id),
  }));
}
