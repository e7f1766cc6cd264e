import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { deadlineKeys } from '../../core/deadlines/deadlineKeys';
import { setFields } from '../../core/edits/setFields';
import { fieldsOf, readFrontMatter } from '../../core/frontMatter/frontMatter';
import type { NoteIndex } from '../../core/index/noteIndex';
import { textOf, type Note } from '../../core/notes/note';
import type { Target } from '../../core/outlines/outlineNode';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { tell } from '../../platform/shown/tell';
import { setNextAction, type DatesNeeds } from './setDates';

const action = 'next_action';
const actionDate = 'next_action_on';

/** Asks for another day of a date that a row shows, or for one of an action that has none. */
export async function moveDate({ uri, field }: Target): Promise<Outcome> {
  const key = field === action ? actionDate : deadlineKeys.find(known => known === field);
  return key && runCommand(commands.setDeadline, { uri, key });
}

/** Takes away an action that is done, and asks how the matter of a deadline ended. */
export async function markDone(
  { uri, field }: Target,
  needs: DatesNeeds & { readonly index: NoteIndex },
): Promise<Outcome> {
  if (field !== action && field !== actionDate) return runCommand(commands.setStatus, { note: uri });
  const note = needs.index.snapshot.byUri.get(uri);
  return note && actionDone(note, needs);
}

async function actionDone(note: Note, needs: DatesNeeds): Promise<Outcome> {
  const { writer } = needs;
  const place = vscode.Uri.parse(note.uri, true);
  let before: Readonly<Record<string, string>> = {};
  const done = await writer.edit(place, text => {
    before = actionIn(text);
    return setFields(text, emptied(before));
  });
  if (!done.ok) return done;
  const undo = async (): Promise<Outcome> => {
    const undone = await writer.edit(place, text =>
      Object.keys(actionIn(text)).length > 0
        ? refuse(say('{0} has a next action again. It stays as it is.', note.title))
        : setFields(text, before),
    );
    return undone.ok ? undefined : undone;
  };
  tell(
    say('Done: {0}', before[action] ?? note.title),
    { title: say('Set the next action'), do: () => setNextAction(note, needs) },
    { title: say('Undo'), do: undo },
  );
  return undefined;
}

/** What is to be done next, as a text says it now: what is empty is left out. */
function actionIn(text: string): Readonly<Record<string, string>> {
  const fields = fieldsOf(readFrontMatter(text).entries);
  return Object.fromEntries(
    [action, actionDate].flatMap(key => {
      const value = textOf({ fields }, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function emptied(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(fields).map(key => [key, '']));
}
