import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineTitle } from '../../core/deadlines/deadlineTitle';
import { deadlineWords } from '../../core/deadlines/momentWords';
import { timeLeft, timeLeftFor } from '../../core/deadlines/timeLeft';
import { negotiation } from '../../core/kinds/negotiation';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { lineOfField } from '../../platform/editors/lineOfField';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { openAt } from '../../platform/editors/openAt';
import { pickOne } from '../../platform/asking/pickOne';
import { askForTime } from './deadlineLetters';
import { readerAt } from './deadlines';

export interface ActNeeds {
  readonly clock: Clock;
  readonly writer: NoteWriter;
}

/** Lets the user pick one of the deadlines, and what to do about it. */
export async function pickDeadline(all: readonly Deadline[], needs: ActNeeds): Promise<Outcome> {
  if (all.length === 0) return refuse(say('There are no deadlines. Set one in a negotiation log first.'));
  const { clock } = needs;
  const picked = await pickOne(
    say('Deadlines'),
    all.map(deadline => ({
      value: deadline,
      label: timeLeftFor(deadline.company, timeLeft(deadline.instant, clock.now(), clock.zone())),
      description: deadlineTitle(deadline.note, deadline.key),
      detail: deadlineWords(deadline, readerAt(clock)),
      icon: deadline.instant <= clock.now() ? 'bell-dot' : 'watch',
    })),
  );
  return picked && actOn(picked.value, needs);
}

interface Action {
  readonly title: Message;
  readonly icon: string;
  readonly run: () => Promise<Outcome>;
}

/** Lets the user pick what to do about one deadline. */
export async function actOn(deadline: Deadline, needs: ActNeeds): Promise<Outcome> {
  const picked = await pickOne(
    say('{0}: {1}', deadline.company, deadlineWords(deadline, readerAt(needs.clock))),
    actionsFor(deadline).map(action => ({ value: action, label: action.title, icon: action.icon })),
  );
  return picked?.value.run();
}

function actionsFor(deadline: Deadline): readonly Action[] {
  const { uri, key, note } = deadline;
  const isOffer = note.kind === negotiation.id;
  const actions: readonly (Action | false)[] = [
    {
      title: say('Open the note'),
      icon: 'go-to-file',
      run: async () => {
        const place = vscode.Uri.parse(uri, true);
        return openAt(place, await lineOfField(place, key));
      },
    },
    {
      title: say('Move the deadline'),
      icon: 'calendar',
      run: () => runCommand(commands.setDeadline, { uri, key }),
    },
    isOffer && {
      title: say('Mark as decided'),
      icon: 'check',
      run: () => runCommand(commands.setStatus, { note: uri, ended: true }),
    },
    isOffer && {
      title: say('Ask for more time'),
      icon: 'mail',
      run: () => runCommand(commands.insertLetter, askForTime(note)),
    },
    {
      title: say('Add to calendar'),
      icon: 'export',
      run: () => runCommand(commands.exportCalendar, { uri, key }),
    },
  ];
  return actions.filter(action => action !== false);
}
