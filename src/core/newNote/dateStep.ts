import { say } from '../base/message';
import type { Spoken } from '../time/spokenMoment';
import type { TextStep } from './step';

/** Reads a moment as a person says it, from when and where they are. */
export type ReadDate = (text: string) => Spoken | undefined;

/** Asks for a day, or for a moment in one; how it is understood is seen while it is typed. Nothing is an answer too. */
export function dateStep(
  shown: Pick<TextStep, 'key' | 'prompt' | 'placeholder'>,
  shape: 'day' | 'moment',
  readDate: ReadDate,
): TextStep {
  const read = (typed: string): string | undefined => {
    const spoken = typed.trim() === '' ? undefined : readDate(typed);
    return shape === 'day' ? spoken?.moment.day : spoken?.written;
  };
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

const unreadable = say(
  'No date can be read out of that. Try “Friday 5pm”, “4 Dec 17:00 Berlin” or 2026-12-04.',
);
