import { textOf, type Note } from '../notes/note';
import { daysBetween, type Day } from '../time/day';
import { readMoment, type Moment } from '../time/written';
import { readLogEntries } from './readLogEntries';

/** Whether an offer leaves 72 hours or less to answer it: three days, as people count them. */
export function explodes(offeredOn: Day, { day }: Moment): boolean {
  const days = daysBetween(offeredOn, day);
  return days >= 0 && days <= 3;
}

/** The same of a negotiation, by when it says that the offer was made, else by the first entry of its log. */
export function isExploding(note: Note): boolean {
  const until = readMoment(textOf(note, 'deadline') ?? '');
  const offered = readMoment(textOf(note, 'offered_on') ?? '');
  const logged = readLogEntries(note).flatMap(({ day }) => day ?? []);
  const since = offered.state === 'read' ? offered.value.day : logged.at(-1);
  return until.state === 'read' && since !== undefined && explodes(since, until.value);
}
