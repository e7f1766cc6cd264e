import { say, type Message } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { shortDay, type Reading } from '../time/echoWords';
import { dayAt } from '../time/instant';
import { monthReading } from '../time/dayReadings';
import { readSpoken } from '../time/spokenMoment';
import { readWhen } from '../time/written';
import { writtenWords } from '../time/writtenWords';
import type { TextStep } from './step';

/** Asks when something was: a month, as one remembers it, or a day. */
export function whenStep(shown: Pick<TextStep, 'key' | 'prompt' | 'placeholder'>, here: Reading): TextStep {
  return {
    ...shown,
    ask: 'text',
    check(typed) {
      const read = typed.trim() === '' ? undefined : readPast(typed, here);
      return read?.ok === false ? read.why : undefined;
    },
    echo(typed): Message | undefined {
      const read = typed.trim() === '' ? undefined : readPast(typed, here);
      if (read?.ok !== true) return undefined;
      const when = readWhen(read.value);
      return when.state === 'read' && when.value.precision === 'day'
        ? say('That is {0}.', shortDay(when.value.day, here))
        : say('That is {0}.', writtenWords(read.value, here.language));
    },
    written(typed) {
      const read = typed.trim() === '' ? undefined : readPast(typed, here);
      return read?.ok === true ? read.value : '';
    },
  };
}

/** `2025-03` or `2025-03-14`. */
function readPast(typed: string, here: Reading): Result<string> {
  const text = typed.trim();
  const today = dayAt(here.instant, here.zone);
  const month = readWhen(text).state === 'read' ? text : monthReading(text);
  if (month !== undefined)
    return month <= today.slice(0, month.length)
      ? answer(month)
      : refuse(say('That is still to come, and this asks about the past.'));
  const spoken = readSpoken(text, here, 'behind');
  if (spoken.ok) return answer(spoken.value.moment.day);
  return refuse(say('That doesn’t look like a month or a day. Try “March 2025” or “14 Mar 2025”.'));
}
