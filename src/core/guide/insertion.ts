import type { Guide } from './guide';

/**
 * What is meant to be used of the guide at a line of one of its parts, a question or a letter, as the user would
 * write it; `undefined` where it is advice to read.
 */
export function insertionAt(guide: Guide, part: string, line: number): string | undefined {
  const section = guide.sections.filter(at => at.part === part && at.line <= line).at(-1);
  if (!section) return undefined;
  const letter = guide.letters.find(at => at.part === part && at.line === section.line);
  if (letter) return letter.text;
  const questions =
    part === askingPart ? guide.questionsToAsk : part === answeringPart ? guide.behaviouralQuestions : [];
  const question = questions.filter(at => at.line > section.line && at.line <= line).at(-1);
  return question?.text;
}

// Where readGuide finds the questions.
const askingPart = 'questions-to-ask';
const answeringPart = 'cultural-fit';
