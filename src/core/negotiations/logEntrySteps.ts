import { say } from '../base/message';
import type { Answers, Step } from '../newNote/step';
import type { Day } from '../time/day';
import { entryKinds, isEntryKind } from './entryKind';
import type { NewLogEntry } from './logEntry';
import { readEntryMoment } from './readEntryMoment';

export interface EntryContext {
  readonly today: Day;
  /** `14:30` */
  readonly time: string;
  /** Whom the entry is probably about. */
  readonly recruiter: string | undefined;
}

/** What the questions are answered with to begin with: it was just now, and with the recruiter. */
export function likelyAnswers({ today, time, recruiter }: EntryContext): Answers {
  return { on: `${today} ${time}`, ...(recruiter !== undefined && { who: recruiter }) };
}

/** What is asked for an entry of a log, in order. */
export function logEntrySteps({ today, time }: Pick<EntryContext, 'today' | 'time'>): readonly Step[] {
  return [
    {
      ask: 'text',
      key: 'on',
      prompt: say('When was it?'),
      placeholder: say('{0} {1}, yesterday, 25 Nov 2026', today, time),
      check: value =>
        readEntryMoment(value, today) === undefined
          ? say('Write a day, with or without a time: {0}, yesterday 17:00.', today)
          : undefined,
      echo: value => {
        const read = readEntryMoment(value, today);
        return read === undefined || read === value.trim() ? undefined : say('That is {0}.', read);
      },
    },
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
      prompt: say('With whom? Enter goes on without a name.'),
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
export function entryOfAnswers(answers: Answers, today: Day): NewLogEntry | undefined {
  const text = (key: string): string => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer : '';
  };
  const on = readEntryMoment(text('on'), today);
  const kind = text('kind');
  if (on === undefined || !isEntryKind(kind)) return undefined;
  return { on, kind, who: text('who'), said: text('said') };
}
