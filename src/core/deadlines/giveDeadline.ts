import { say, type Message } from '../base/message';
import { answer, type Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import { appendLogEntry, type NewLogEntry } from '../negotiations/logEntry';
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
  given: GivenDeadline,
  words: (message: Message) => string,
): Result<readonly TextEdit[]> {
  const field = setField(text, given.key, given.written);
  if (!field.ok || field.value.length === 0) return field;
  const entry = appendLogEntry(text, deadlineEntry(given, words));
  // A log that cannot be written to by us is no reason to lose the date.
  return answer(entry.ok ? [...field.value, ...entry.value] : field.value);
}

/** The entry of the log that says that a deadline was set, and why. */
export function deadlineEntry(
  { key, spoken, reason, on }: GivenDeadline,
  words: (message: Message) => string,
): NewLogEntry {
  const what = key === 'deadline' ? say('Their deadline: {0}.', spoken) : say('My deadline: {0}.', spoken);
  const said = [words(what), ...(reason === '' ? [] : [words(say('Reason: {0}', reason))])].join(' ');
  return { on, kind: 'decision', said };
}
