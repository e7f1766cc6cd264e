import { say, type Message } from '../base/message';
import type { DeadlineKey } from './deadlineKeys';

/** What stands in a field, by the name that people give it. */
export const deadlineNames: Readonly<Record<DeadlineKey, Message>> = {
  next_action_on: say('Next action'),
  interview_on: say('Interview'),
  deadline: say('Offer deadline'),
  my_deadline: say('My deadline'),
};
