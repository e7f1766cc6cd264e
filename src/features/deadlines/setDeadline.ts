import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { DeadlineKey } from '../../core/deadlines/deadlineKeys';
import {
  reasonStep,
  weekendStep,
  whenStep,
  whoseStep,
  type OfferDeadline,
} from '../../core/deadlines/deadlineSteps';
import { giveDeadline } from '../../core/deadlines/giveDeadline';
import { momentWords } from '../../core/deadlines/momentWords';
import { negotiation } from '../../core/kinds/negotiation';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { dayAt, timeAt } from '../../core/time/instant';
import { readMoment, type Moment } from '../../core/time/written';
import { commands, type CallOf } from '../../manifest/commands';
import { askAll } from '../../platform/asking/ask';
import { changeField } from '../../platform/writing/changeField';
import { here } from '../../platform/host/here';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { aNegotiation } from '../../core/negotiations/aNegotiation';
import type { Subjects } from '../../platform/trees/subjects';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { warnAbout } from '../../platform/asking/warnAbout';
import { offerCommand } from '../../platform/commands/runCommand';
import { tell } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';

export interface SetDeadlineNeeds {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly subjects: Subjects;
}

/** Asks which deadline it is and when, shows what was understood, and writes it. */
export async function setDeadline(
  { uri: named, key }: CallOf<typeof commands.setDeadline>,
  on: CalledOn,
  needs: SetDeadlineNeeds,
): Promise<Outcome> {
  const found = await needs.subjects.note(on, {
    named,
    ...aNegotiation,
    // A dossier has moments of its own, which are named where they are moved.
    accepts: ({ kind }) => key !== undefined || kind === negotiation.id,
  });
  if (!found?.ok) return found;
  const note = found.value;
  const uri = vscode.Uri.parse(note.uri, true);
  const refused = await whyNotSet(note, key ?? 'my_deadline', needs);
  if (refused) {
    warnAbout(refused, uri);
    return undefined;
  }
  const given = await askForDeadline(note, key, needs.clock);
  if (!given) return undefined;
  const { written, reason } = given;
  const answered = [`${given.key}: ${written}`, ...(reason === '' ? [] : ['', reason])].join('\n');
  return keepAnswers(
    () => `${answered}\n`,
    () => write(note, given, needs),
    uri,
  );
}

interface Given {
  readonly key: DeadlineKey;
  readonly written: string;
  /** As it was understood, in the words of the log. */
  readonly spoken: string;
  /** The same as the user's locale has it. */
  readonly shown: string;
  readonly reason: string;
  /** When it was asked for. */
  readonly on: string;
}

/** `undefined`: the user left. */
async function askForDeadline(
  note: Note,
  named: DeadlineKey | undefined,
  clock: Clock,
): Promise<Given | undefined> {
  const now = here(clock);
  const on = momentOnClock(clock);
  const title = say('Set deadline: {0}', textOf(note, 'company') ?? note.title);
  const whose = named === undefined ? [whoseStep(textOf(note, 'deadline') !== undefined)] : [];
  const answers = await askAll(title, [...whose, whenStep(now)]);
  if (!answers) return undefined;
  const key = named ?? keyOf(answers['whose']);
  const typed = textAnswer(answers['when']);
  const moment = momentOf(typed);
  if (!moment) return undefined;

  const weekend = weekendStep(moment, now);
  const more = await askAll(title, [
    ...(weekend ? [weekend] : []),
    ...(isLogged(note, key) ? [reasonStep(key)] : []),
  ]);
  if (!more) return undefined;
  const written = weekend ? textAnswer(more['when']) : typed;
  const understood = momentOf(written) ?? moment;
  const spoken = words(momentWords(understood, { ...now, language: vscode.env.language }));
  const shown = words(momentWords(understood, now));
  return { key, written, spoken, shown, reason: textAnswer(more['reason']), on };
}

async function write(note: Note, given: Given, { writer }: SetDeadlineNeeds): Promise<Outcome> {
  const { key, written } = given;
  if (!isLogged(note, key)) return changeField(writer, [note], key, written);
  const done = await writer.edit(vscode.Uri.parse(note.uri, true), text =>
    giveDeadline(text, { ...given, key }, words),
  );
  if (!done.ok) return done;
  tellWhatNext(note, given);
  return undefined;
}

/** What would be refused at the end is refused before anything is asked. */
function whyNotSet(note: Note, key: DeadlineKey, { writer, clock }: SetDeadlineNeeds): Promise<Outcome> {
  const trial = { written: '2000-01-01', spoken: '', reason: 'x', on: momentOnClock(clock) };
  return writer.mayEdit(
    vscode.Uri.parse(note.uri, true),
    isLogged(note, key) ? text => giveDeadline(text, { ...trial, key }, words) : undefined,
  );
}

function momentOnClock(clock: Clock): string {
  const { instant, zone } = here(clock);
  return `${dayAt(instant, zone)} ${timeAt(instant, zone)}`;
}

/** Says what was written. A deadline of one's own is worth as much as the companies know of it. */
function tellWhatNext({ uri }: Note, { key, written, shown, reason }: Given): void {
  if (key === 'deadline') {
    tell(say('The offer deadline is {0}.', shown));
    return;
  }
  const context = { offer: uri, myDeadline: written, ...(reason !== '' && { reason }) };
  tell(
    say('Your deadline is {0}. Let every company know.', shown),
    offerCommand(say('Write the letters'), commands.updateOthers, {
      occasion: 'deadline',
      note: uri,
      context,
    }),
  );
}

/** Whether it stands in the log of its negotiation, too. */
function isLogged({ kind }: Note, key: DeadlineKey): key is OfferDeadline {
  return kind === negotiation.id && (key === 'deadline' || key === 'my_deadline');
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
