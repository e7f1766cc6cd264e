import { say, type Message } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { echoWords, shortDay, type Reading } from '../time/echoWords';
import { dayAt, instantOf, timeAt } from '../time/instant';
import type { Direction } from '../time/speaking';
import { readSpoken } from '../time/spokenMoment';
import { typedMoment } from '../time/typedMoment';
import type { Moment } from '../time/written';
import { writtenMoment } from '../time/writtenMoment';
import type { TextStep } from './step';

/** What is asked about, and how its answer is written. */
export interface DateQuestion {
  readonly key: string;
  readonly prompt: Message;
  readonly placeholder?: Message;
  /** `local`: where the user is, as logs have it. */
  readonly shape: 'day' | 'moment' | 'local';
  readonly direction: Direction;
  /** What is said where there has to be an answer. */
  readonly required?: Message;
  /** Whether a moment that has passed is no answer, even when its year was said. */
  readonly mustCome?: true;
}

/** Asks for a day, or for a moment in one; how it is understood is seen while it is typed. */
export function dateStep(question: DateQuestion, here: Reading): TextStep {
  const { key, prompt, placeholder, shape, direction, required, mustCome } = question;
  const read = (typed: string): Result<Moment> => {
    const spoken = readSpoken(typed, here, direction);
    if (!spoken.ok) return spoken;
    const { moment } = spoken.value;
    const instant = instantOf(moment, here.zone) ?? here.instant;
    return mustCome && instant <= here.instant
      ? refuse(say('{0} has passed.', shortDay(dayAt(instant - 1, here.zone), here)))
      : answer(moment);
  };
  return {
    ask: 'text',
    key,
    prompt,
    ...(placeholder && { placeholder }),
    check(typed) {
      if (typed.trim() === '') return required;
      const moment = read(typed);
      return moment.ok ? undefined : moment.why;
    },
    echo(typed) {
      const moment = typed.trim() === '' ? undefined : read(typed);
      if (moment?.ok !== true) return undefined;
      // A moment that was given for another place is shown there too, wherever it is written for.
      const shown = shape === 'day' ? shaped(moment.value, shape, here) : moment.value;
      return echoWords(shown, here, direction);
    },
    typed: written => typedMoment(written.trim(), here, direction),
    written(typed) {
      const spoken = typed.trim() === '' ? undefined : readSpoken(typed, here, direction);
      if (spoken?.ok !== true) return '';
      return shape === 'moment'
        ? spoken.value.written
        : writtenMoment(shaped(spoken.value.moment, shape, here));
    },
  };
}

function shaped(moment: Moment, shape: DateQuestion['shape'], { zone }: Reading): Moment {
  const { day, time } = moment;
  if (shape === 'moment') return moment;
  const plain = { offset: undefined, zone: undefined };
  if (shape === 'day' || time === undefined) return { day, time: undefined, ...plain };
  const instant = instantOf(moment, zone);
  return instant === undefined
    ? { day, time, ...plain }
    : { day: dayAt(instant, zone), time: timeAt(instant, zone), ...plain };
}
