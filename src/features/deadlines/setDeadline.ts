import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { deadlineKeys, type DeadlineKey } from '../../core/deadlines/deadline';
import {
  reasonStep,
  weekendStep,
  whenStep,
  whoseStep,
  type OfferDeadline,
} from '../../core/deadlines/deadlineSteps';
import { giveDeadline, type GivenDeadline } from '../../core/deadlines/giveDeadline';
import { momentWords } from '../../core/deadlines/momentWords';
import { openCompanies } from '../../core/deadlines/openCompanies';
import { negotiation } from '../../core/kinds/negotiation';
import { negotiationsByUse } from '../../core/negotiations/negotiationsByUse';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { dayAt, timeAt } from '../../core/time/instant';
import { readMoment, type Moment } from '../../core/time/written';
import { askAll } from '../../platform/asking/ask';
import { changeField } from '../../platform/writing/changeField';
import { here } from '../../platform/host/here';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { fileFolders } from '../../platform/notes/folderNames';
import { warnAbout } from '../../platform/asking/offerNote';
import { pickNote } from '../../platform/asking/pickNote';
import { shownWords } from '../../platform/shown/shownWords';
import { tell } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import { announceDeadline } from './askForTime';

export interface Needs {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly targets: Targets;
}

/** Asks which deadline it is and when, shows what was understood, and writes it. */
export async function setDeadline(argument: unknown, needs: Needs): Promise<Outcome> {
  const { index, clock, writer } = needs;
  await index.settled();
  const named = readArgument(argument, needs);
  const note = named.note ?? (await chooseNegotiation(index));
  if (note === 'none')
    return refuse(say('There is no negotiation yet. Run “New negotiation log” to create one.'));
  if (!note) return undefined;

  const uri = vscode.Uri.parse(note.uri, true);
  const now = here(clock);
  const on = `${dayAt(now.instant, now.zone)} ${timeAt(now.instant, now.zone)}`;
  const give = (given: Omit<GivenDeadline, 'on'>) => (text: string) =>
    giveDeadline(text, { ...given, on }, words);
  const likely = named.key ?? 'my_deadline';
  const isLogged = (key: DeadlineKey): key is OfferDeadline => isOfOffer(key) && note.kind === negotiation.id;
  const refused = await writer.mayEdit(
    uri,
    isLogged(likely) ? give({ key: likely, written: '2000-01-01', spoken: '', reason: 'x' }) : undefined,
  );
  if (refused) {
    warnAbout(refused, uri);
    return undefined;
  }
  const title = say('Set deadline: {0}', textOf(note, 'company') ?? note.title);
  const whose = named.key === undefined ? [whoseStep(textOf(note, 'deadline') !== undefined, words)] : [];
  const answers = await askAll(title, [...whose, whenStep(now)]);
  if (!answers) return undefined;
  const key = named.key ?? keyOf(answers['whose']);
  const typed = textAnswer(answers['when']);
  const moment = momentOf(typed);
  if (!moment) return undefined;

  const weekend = weekendStep(moment, now, words);
  const more = await askAll(title, [
    ...(weekend ? [weekend] : []),
    ...(isLogged(key) ? [reasonStep(key, words)] : []),
  ]);
  if (!more) return undefined;
  const written = weekend ? textAnswer(more['when']) : typed;
  const reason = textAnswer(more['reason']);
  const answered = [`${key}: ${written}`, ...(reason === '' ? [] : ['', reason])].join('\n');
  const keep = (attempt: () => Promise<Outcome>) => keepAnswers(() => `${answered}\n`, attempt, uri);
  if (!isLogged(key)) return keep(() => changeField(writer, [note], key, written));

  const shown = words(momentWords(momentOf(written) ?? moment, now));
  return keep(async () => {
    const done = await writer.edit(uri, give({ key, written, spoken: shown, reason }));
    if (!done.ok) return done;
    tellWhatNext(key, shown, needs);
    return undefined;
  });
}

/** Says what was written. A deadline of one's own is worth as much as the companies know of it. */
function tellWhatNext(key: OfferDeadline, shown: string, { index }: Needs): void {
  if (key === 'deadline') tell(say('Their deadline is {0}.', shown));
  else
    tell(say('Your deadline is {0}. Let every company know.', shown), {
      title: say('Write the letters'),
      do: () => announce(index),
    });
}

/** Opens the announcement for each of the companies that the user picks. */
async function announce(index: NoteIndex): Promise<Outcome> {
  const { notes } = index.snapshot;
  const folderOf = fileFolders(notes);
  const items = openCompanies(notes).map(({ name, uri }) => {
    const folder = folderOf(vscode.Uri.parse(uri, true));
    return {
      label: shownWords(name),
      ...(folder !== undefined && { description: shownWords(folder) }),
      uri,
      picked: true,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: words(say('Who should hear about your deadline?')),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  for (const { uri } of picked ?? []) await announceDeadline(uri);
  return undefined;
}

interface Named {
  readonly note: Note | undefined;
  readonly key: DeadlineKey | undefined;
}

/** A row of a tree, or `{ uri, key }`; anything may come with a command. */
function readArgument(argument: unknown, { index, targets }: Needs): Named {
  if (typeof argument === 'string') {
    const [row] = targets([argument]);
    return { note: row?.note?.kind === negotiation.id ? row.note : undefined, key: undefined };
  }
  if (typeof argument !== 'object' || argument === null) return { note: undefined, key: undefined };
  const { uri, key } = argument as { readonly uri?: unknown; readonly key?: unknown };
  return {
    note: typeof uri === 'string' ? index.snapshot.byUri.get(uri) : undefined,
    key: deadlineKeys.find(known => known === key),
  };
}

async function chooseNegotiation(index: NoteIndex): Promise<Note | 'none' | undefined> {
  const editing = vscode.window.activeTextEditor?.document.uri.toString();
  const all = negotiationsByUse(index.snapshot.notes, editing);
  const [first, second] = all;
  if (!first) return 'none';
  if (!second || first.uri === editing) return first;
  return pickNote(say('Which negotiation is it about?'), all, index.snapshot.notes);
}

function isOfOffer(key: DeadlineKey): key is OfferDeadline {
  return key === 'deadline' || key === 'my_deadline';
}

function keyOf(answer: string | readonly string[] | undefined): OfferDeadline {
  return answer === 'deadline' ? 'deadline' : 'my_deadline';
}

function textAnswer(answer: string | readonly string[] | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

function momentOf(written: string): Moment | undefined {
  const read = readMoment(written);
  return read.state === 'read' ? read.value : undefined;
}
