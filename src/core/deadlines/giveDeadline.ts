import { say, type Message } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, inTurn, type TextEdit } from '../base/textEdit';
import { appendLogEntry } from '../negotiations/logEntry';
import { setField } from '../edits/setField';
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
  if (!field.ok || (field.value.length === 0 && reason === '')) return field;
  const what = key === 'deadline' ? say('Their deadline: {0}.', spoken) : say('My deadline: {0}.', spoken);
  const said = [words(what), ...(reason === '' ? [] : [words(say('Reason: {0}', reason))])].join(' ');
  // Placed in the text that has the field already: front matter may be new, and then the body begins elsewhere.
  const dated = applyEdits(text, field.value);
  const entry = appendLogEntry(dated, { on, kind: 'decision', said });
  if (!entry.ok) return refuse(say('{0} The deadline is not set yet.', entry.why));
  return answer(inTurn(text, field.value, entry.value));
}
