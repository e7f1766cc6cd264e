import type { Message } from '../base/message';
import { textOf, type Note } from '../notes/note';
import type { DeadlineKey } from './deadlineKeys';
import { deadlineNames } from './deadlineNames';

/** What is to happen at a moment of a note, in the user's own words where there are any. */
export function deadlineTitle(note: Note, key: DeadlineKey): Message | string {
  return ownTitle(note, key) ?? deadlineNames[key];
}

/** The user's own words for it; `undefined` where there are none. */
export function ownTitle(note: Note, key: string): string | undefined {
  const field = titleFields[key];
  return field === undefined ? undefined : textOf(note, field);
}

/** The fields in which the user says it. */
const titleFields: Readonly<Record<string, string>> = {
  next_action_on: 'next_action',
  interview_on: 'interview',
};
