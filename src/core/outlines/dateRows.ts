import { say, type Message } from '../base/message';
import type { Words } from '../base/words';
import type { CompanyDate } from '../companies/companyDates';
import type { Now } from '../time/now';
import { deadlineKeys } from '../deadlines/deadlineKeys';
import { deadlineNames } from '../deadlines/deadlineNames';
import { ownTitle } from '../deadlines/deadlineTitle';
import { textOf, type Note } from '../notes/note';
import { clockBeside } from '../time/clockBeside';
import { nearDay, nearMoment } from '../time/nearDay';
import type { Icon, OutlineNode } from './outlineNode';

/** What is to be done next, when nobody has said by when. */
export function actionWithoutDate(parent: string, dossier: Note | undefined): readonly OutlineNode[] {
  const action = dossier && textOf(dossier, 'next_action');
  if (!dossier || action === undefined || textOf(dossier, 'next_action_on') !== undefined) return [];
  return [
    {
      id: `${parent}/next_action`,
      label: action,
      description: [say('no date yet')],
      spoken: [say('Next action'), action, say('no date yet')],
      icon: { id: 'arrow-right' },
      context: 'date action',
      opens: { uri: dossier.uri, field: 'next_action' },
    },
  ];
}

/** A moment of a company as a row. */
export function dateNode(parent: string, date: CompanyDate, now: Now): OutlineNode {
  const { key, moment, when, note, state } = date;
  const own = ownTitle(note, key);
  const name = nameOfDate(key);
  const time = clockBeside(moment, when, now);
  const words: readonly Words[] = [
    nearDay(when.day, now),
    ...(time === undefined ? [] : [time]),
    ...(state === 'overdue' ? [say('overdue')] : []),
  ];
  return {
    id: `${parent}/${key}:${note.uri}`,
    label: own ?? name,
    description: words,
    spoken: own === undefined ? [name, ...words] : [name, own, ...words],
    icon: state === 'overdue' || state === 'soon' ? bell(date) : { id: dateIcons[key] ?? 'calendar' },
    context: `date ${kindsOfDates[key] ?? ''}`.trim(),
    opens: { uri: note.uri, field: key },
  };
}

/** What the menu of a date goes by: an interview is over by itself, an action is done, an offer decided. */
const kindsOfDates: Readonly<Record<string, string>> = {
  next_action_on: 'action',
  interview_on: 'interview',
  deadline: 'deadline',
  my_deadline: 'deadline',
};

const dateIcons: Readonly<Record<string, string>> = { next_action_on: 'arrow-right' };

function nameOfDate(key: string): Message {
  const known = deadlineKeys.find(name => name === key);
  return known ? deadlineNames[known] : say('Date');
}

/** How a company shows that something of it is due. */
export function bell({ state }: CompanyDate): Icon {
  return state === 'overdue' ? { id: 'bell-dot', color: 'list.warningForeground' } : { id: 'bell' };
}

/** What is due and when, the shortest first: a narrow tree cuts off what comes after. */
export function dueWords({ key, state, moment, when }: CompanyDate, now: Now): readonly Words[] {
  return [
    key === 'deadline' ? say('Offer') : nameOfDate(key),
    state === 'overdue' ? say('overdue') : nearMoment(moment, when, now),
  ];
}
