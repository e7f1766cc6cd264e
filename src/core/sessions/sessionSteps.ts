import { say } from '../base/message';
import type { ChoiceStep, Step, TextStep } from '../asking/step';
import { languages } from '../snippets/languages';
import { longestSession } from './planOf';
import { readProblem } from './readProblem';
import type { ProblemKindId, SessionKindId } from './sessionKind';

/** What is asked before a session begins; the language that was used last comes first. */
export function sessionSteps(
  kind: ProblemKindId,
  before: { readonly language: string | undefined; readonly minutes: number },
): readonly Step[] {
  const shared = [problemStep(kind), minutesStep(before.minutes)];
  return kind === 'coding' ? [languageStep(before.language), ...shared] : shared;
}

function languageStep(last: string | undefined): ChoiceStep {
  const ordered = [...languages].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  return {
    ask: 'one',
    key: 'language',
    prompt: say('Which language do you write in?'),
    choices: () => ordered.map(({ id, name }) => ({ label: name, value: id })),
    own: false,
  };
}

function problemStep(kind: ProblemKindId): TextStep {
  return {
    ask: 'text',
    key: 'problem',
    prompt:
      kind === 'coding'
        ? say('Which problem is it? Its title, or a link to it.')
        : say('What will you design? A few words, or a link.'),
    placeholder: kind === 'coding' ? say('Two sum') : say('A photo service'),
    check: value => (value.trim() === '' ? say('Give the session a name.') : undefined),
    echo: value => {
      const { title, link } = readProblem(value);
      return link === undefined ? undefined : say('That is “{0}”.', title);
    },
  };
}

function minutesStep(usual: number): TextStep {
  return {
    ask: 'text',
    key: 'minutes',
    prompt: say('How many minutes? Enter takes {0}.', usual),
    placeholder: say('45'),
    check: value => (readMinutes(value, usual) === undefined ? wrongMinutes : undefined),
  };
}

const wrongMinutes = say('Write a whole number of minutes, from 1 to {0}.', longestSession);

/** The minutes that somebody wrote; the usual ones for nothing. */
export function readMinutes(text: string, usual: number): number | undefined {
  const written = text.trim();
  if (written === '') return usual;
  const minutes = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  return minutes >= 1 && minutes <= longestSession ? minutes : undefined;
}

/** What is asked when a session stops, for its row in the log. Enter passes over any of it. */
export function reviewSteps(kind: SessionKindId): readonly Step[] {
  const text = (key: string, prompt: TextStep['prompt'], placeholder: TextStep['prompt']): TextStep => ({
    ask: 'text',
    key,
    prompt,
    placeholder,
    check: () => undefined,
  });
  const improve = text(
    'improve',
    say('What will you do better next time? Leave empty to skip.'),
    kind === 'introduction' ? say('Trim the path') : say('Ask for the size of the input first'),
  );
  if (kind !== 'coding') return [improve];
  return [
    text('time', say('What is its time complexity? Leave empty to skip.'), say('O(n log n)')),
    text('space', say('And its space complexity? Leave empty to skip.'), say('O(n)')),
    improve,
  ];
}
