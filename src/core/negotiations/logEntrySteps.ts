import { say } from '../base/message';
import { dateStep } from '../asking/dateStep';
import type { Answers, Step } from '../asking/step';
import type { Reading } from '../time/echoWords';
import { timeAt } from '../time/instant';
import { entryKinds, isEntryKind } from '../kinds/entryKind';
import type { NewLogEntry } from './logEntry';

export interface EntryContext {
  readonly here: Reading;
  /** Whom the entry is probably about. */
  readonly recruiter: string | undefined;
}

/** What the questions are answered with to begin with: it was just now, and with the recruiter. */
export function likelyAnswers({ here, recruiter }: EntryContext): Answers {
  return {
    on: `today ${timeAt(here.instant, here.zone)}`,
    ...(recruiter !== undefined && { who: recruiter }),
  };
}

/** What is asked for an entry of a log, in order. */
export function logEntrySteps(here: Reading): readonly Step[] {
  return [
    dateStep(
      {
        key: 'on',
        prompt: say('When was it?'),
        placeholder: say('yesterday 5pm'),
        shape: 'local',
        direction: 'behind',
        required: say('Say when it was.'),
      },
      here,
    ),
    {
      ask: 'one',
      key: 'kind',
      prompt: say('What was it?'),
      own: false,
      choices: () => entryKinds.map(kind => ({ label: kind })),
    },
    {
      ask: 'text',
      key: 'who',
      prompt: say('Who with? Leave empty to skip.'),
      placeholder: say('Mina Okafor'),
      check: () => undefined,
    },
    {
      ask: 'text',
      key: 'said',
      prompt: say('What was said? You can write more in the note.'),
      placeholder: say('They can move on the base, but need a reason by Friday'),
      check: () => undefined,
    },
  ];
}

/** The entry that the answers make. */
export function entryOfAnswers(answers: Answers): NewLogEntry | undefined {
  const text = (key: string): string => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer : '';
  };
  const on = text('on');
  const kind = text('kind');
  if (on === '' || !isEntryKind(kind)) return undefined;
  return { on, kind, who: text('who'), said: text('said') };
}
