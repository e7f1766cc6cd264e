import * as vscode from 'vscode';
import { Emitter } from '../../core/base/event';
import { say, type Message } from '../../core/base/message';
import { isRefusal, type Refusal } from '../../core/base/result';
import { runInVsCode } from '../host/vscodeCommands';
import { words } from './words';

/** Something that a notification offers to do. Why it could not be done is told, and so is that it failed. */
export interface Offer {
  readonly title: Message;
  do(): Refusal | undefined | PromiseLike<Refusal | undefined>;
}

/**
 * Shows a message. There is nothing to wait for: one that nobody dismisses is never over, and neither is one that
 * hid itself. What is to follow from it is an offer.
 */
export function tell(message: Message, ...offers: readonly Offer[]): void {
  void vscode.window
    .showInformationMessage(words(message), ...titlesOf(offers))
    .then(picked => doPicked(offers, picked));
}

export function warn(message: Message, ...offers: readonly Offer[]): void {
  void vscode.window
    .showWarningMessage(words(message), ...titlesOf(offers))
    .then(picked => doPicked(offers, picked));
}

export function tellError(message: Message, ...offers: readonly Offer[]): void {
  void vscode.window
    .showErrorMessage(words(message), ...titlesOf(offers))
    .then(picked => doPicked(offers, picked));
}

/** Asks before something that the user may not want. Closing the question is a no; it cannot hide itself. */
export async function confirm(message: Message, details: readonly Message[], yes: Message): Promise<boolean> {
  const title = words(yes);
  const said = words(message);
  const detail = details.map(words).join(' ');
  return (await vscode.window.showWarningMessage(said, { modal: true, detail }, title)) === title;
}

/** Asks which of a few things to do, in a question that cannot hide itself. `undefined`: the user left. */
export async function choose(
  message: Message,
  details: readonly Message[],
  choices: readonly Message[],
): Promise<Message | undefined> {
  const said = words(message);
  const detail = details.map(words).join(' ');
  const titles = choices.map(words);
  const picked = await vscode.window.showInformationMessage(said, { modal: true, detail }, ...titles);
  return picked === undefined ? undefined : choices[titles.indexOf(picked)];
}

/** An offer to open a folder to work in. */
export const openFolder: Offer = {
  title: say('Open folder'),
  async do() {
    await runInVsCode('vscode.openFolder');
    return undefined;
  },
};

/** An offer to look at one of our settings. */
export function offerSetting(title: Message, id: string): Offer {
  return {
    title,
    async do() {
      await runInVsCode('workbench.action.openSettings', id);
      return undefined;
    },
  };
}

/** What went wrong by a mistake of ours. */
interface Failure {
  /** The id of the command, the view or the page, or a name of ours for what else it was in. */
  readonly where: string | undefined;
  readonly error: unknown;
  /** Whether the user has just asked for it: then they are told each time, else once. */
  readonly isAsked: boolean;
}

const failures = new Emitter<Failure>();

/** Something failed: it is told and traced in the log by whoever listens, which is `createCommands`. */
export const onDidFail = failures.event;

/** Hands a mistake of ours on that cannot be thrown: what it was part of goes on. */
export function failed(error: unknown): void {
  failures.fire({ where: undefined, error, isAsked: true });
}

type Work<Answer> = () => Refusal | Answer | PromiseLike<Refusal | Answer>;

/**
 * Does what the user has asked for with a command or a button. A refusal is told as it is and a mistake of ours as
 * one, and then the answer is nothing.
 */
export function carryOut<Answer>(where: string | undefined, work: Work<Answer>): Promise<Answer | undefined> {
  return attempt(where, work, true);
}

/**
 * Does what is asked again and again, or by nobody: what a page tells, what a view or a line of a note shows, what a
 * timer brings. As `carryOut`, but the same mistake is told once.
 */
export function guard<Answer>(where: string, work: Work<Answer>): Promise<Answer | undefined> {
  return attempt(where, work, false);
}

async function attempt<Answer>(
  where: string | undefined,
  work: Work<Answer>,
  isAsked: boolean,
): Promise<Answer | undefined> {
  try {
    const outcome = await work();
    if (!isRefusal(outcome)) return outcome;
    warn(outcome.why);
  } catch (error) {
    failures.fire({ where, error, isAsked });
  }
  return undefined;
}

function titlesOf(offers: readonly Offer[]): readonly string[] {
  return offers.map(({ title }) => words(title));
}

function doPicked(offers: readonly Offer[], picked: string | undefined): void {
  const offer = picked === undefined ? undefined : offers[titlesOf(offers).indexOf(picked)];
  if (offer) void carryOut(undefined, () => offer.do());
}
