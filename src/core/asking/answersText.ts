import type { Answers, Step } from './step';

/** What was answered, as a text that nothing of it is lost in: each question with its answer below. */
export function answersText(
  steps: readonly Pick<Step, 'key' | 'prompt'>[],
  answers: Answers,
  words: (message: Step['prompt']) => string,
): string {
  return steps
    .flatMap(({ key, prompt }) => {
      const answer = answers[key];
      const lines = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
      const said = lines.filter(line => line.trim() !== '');
      return said.length === 0 ? [] : [`${words(prompt)}\n\n${said.join('\n')}\n`];
    })
    .join('\n');
}
