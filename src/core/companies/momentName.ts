import { say, type Message } from '../base/message';
import { textOf, type Note } from '../notes/note';

/** What the moment in this field of a note is. */
export function momentName(key: string): Message {
  return names[key] ?? say('Date');
}

/** What is to happen at the moment, in the user's own words where there are any. */
export function momentWords(note: Note, key: string): Message | string {
  const own = ownWords[key];
  return (own && textOf(note, own)) ?? momentName(key);
}

const names: Readonly<Record<string, Message>> = {
  next_action_on: say('Next action'),
  interview_on: say('Interview'),
  deadline: say('Deadline of the offer'),
  my_deadline: say('My own deadline'),
};

/** The fields in which the user says it. */
const ownWords: Readonly<Record<string, string>> = {
  next_action_on: 'next_action',
  interview_on: 'interview',
};
