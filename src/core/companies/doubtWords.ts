import { say, type Message } from '../base/message';
import { isOver } from './noteDates';
import type { Doubt } from './belongings';

/** Stands beside an offer when it is not clear which dossier it belongs to. */
export const doubtMark = say('dossier unclear');

/** Says that it is not clear which dossier a negotiation belongs to, and what would make it clear. */
export function doubtWords({ between }: Doubt): Message {
  const open = between.filter(dossier => !isOver(dossier));
  const name = between[0]?.title ?? '';
  if (new Set(between.map(({ title }) => title)).size > 1)
    return say('It isn’t clear which dossier this offer belongs to. Save it next to its dossier.');
  if (open.length === 2 && between.length === 2)
    return say(
      'Two open dossiers are called {0}. Add the role to this note, or save it next to its dossier.',
      name,
    );
  if (open.length > 1)
    return say(
      '{0} open dossiers are called {1}. Add the role to this note, or save it next to its dossier.',
      open.length,
      name,
    );
  return say(
    'A dossier called {0} is closed, but this offer is open. Set the offer’s status, or save it next to its own dossier.',
    name,
  );
}
