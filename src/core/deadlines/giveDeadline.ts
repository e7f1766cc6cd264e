import { say, type Message } from '../base/message';
import { answer, type Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import { appendLogEntry } from '../negotiations/logEntry';
import { setField } from '../notes/edits/setField';
import type { OfferDeadline } from './deadlineSteps';

export interface GivenDeadline {
  readonly key: OfferDeadline;
  /** As the front matter has it. */
  readonly written: string;
  /** As people say it. */
  readonly spoken: string;
  readonly reason: string;
  /** When it was set, as the log says it. */
  readonly on: string;
}

/** Writes a deadline into a negotiation, and into its log that it was set: both in one change, or neither. */
export function giveDeadline(
  text: string,
  { key, written, spoken, reason, on }: GivenDeadline,
  words: (message: Message) => string,
): Result<readonly TextEdit[]> {
  const field = setField(text, key, written);
  if (!field.ok || field.value.length === 0) return field;
  const what = key === 'deadline' ? say('Their deadline: {0}.', spoken) : say('My deadline: {0}.', spoken);
  const said = [words(what), ...(reason === '' ? [] : [words(say('Reason: {0}', reason))])].join(' ');
  const entry = appendLogEntry(text, { on, kind: 'decision', said });
  // A log that cannot be written to by us is no reason to lose the date.
  return answer(entry.ok ? [...field.value, ...entry.value] : field.value);
}
