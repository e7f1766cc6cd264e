import { say, type Message } from '../base/message';
import type { Instant } from '../time/instant';
import { readDay, readMoment } from '../time/written';
import type { TextStep } from './step';

/** Where and when the user answers: what "tomorrow" means depends on it. */
export interface Here {
  readonly now: Instant;
  readonly zone: string;
}

/** Asks for a day, or for a moment in one. Nothing is an answer too. */
export function dateStep(
  shown: Pick<TextStep, 'key' | 'prompt' | 'placeholder'>,
  shape: 'day' | 'moment',
  here: Here,
): TextStep {
  const read = (typed: string) => readDate(typed, shape, here);
  return {
    ...shown,
    ask: 'text',
    check: typed => (typed.trim() === '' || read(typed) !== undefined ? undefined : unreadable),
    echo: typed => {
      const written = read(typed);
      return written === undefined ? undefined : say('That is {0}.', written);
    },
    written: typed => read(typed) ?? '',
  };
}

function readDate(typed: string, shape: 'day' | 'moment', _here: Here): string | undefined {
  const text = typed.trim();
  const { state } = shape === 'day' ? readDay(text) : readMoment(text);
  return state === 'read' ? text : undefined;
}

const unreadable: Message = say(
  'That is no date that can be read. Write it as 2026-12-04 or 2026-12-04 17:00.',
);
