import type { Guide } from './guide';

/** What is meant to be used of the guide. */
export interface Insertion {
  /** As the user would write it; a letter with its placeholders. */
  readonly text: string;
  /** The id of the letter that it is. */
  readonly letter?: string;
}

/** The question or the letter at a line of a part of the guide; `undefined` where it is advice to read. */
export function insertionAt(guide: Guide, part: string, line: number): Insertion | undefined {
  const section = guide.sections.filter(at => at.part === part && at.line <= line).at(-1);
  if (!section) return undefined;
  const letter = guide.letters.find(at => at.part === part && at.line === section.line);
  if (letter) return { text: letter.text, letter: letter.id };
  const asked = guide.behaviouralQuestions.find(at => at.part === part && at.line === section.line);
  if (asked) return { text: asked.text };
  const questions = part === askingPart ? guide.questionsToAsk : [];
  const question = questions.filter(at => at.line > section.line && at.line <= line).at(-1);
  return question && { text: question.text };
}

// Where readGuide finds the questions to ask.
const askingPart = 'questions-to-ask';
