import * as vscode from 'vscode';
import { Emitter } from '../../core/base/event';
import { say, type Message } from '../../core/base/message';
import type { Refusal } from '../../core/base/result';
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

/** An offer to run a command of VS Code's, or of ours, which tells by itself what goes wrong. */
export function offerCommand(title: Message, command: string, ...args: readonly unknown[]): Offer {
  return {
    title,
    async do() {
      await vscode.commands.executeCommand(command, ...args);
      return undefined;
    },
  };
}

export const openFolder = offerCommand(say('Open folder'), 'vscode.openFolder');

const failures = new Emitter<unknown>();

/** Something failed where nobody waits for it: behind the button of a message, or in a view. */
export const onDidFail = failures.event;

export function failed(error: unknown): void {
  failures.fire(error);
}

function titlesOf(offers: readonly Offer[]): readonly string[] {
  return offers.map(({ title }) => words(title));
}

async function doPicked(offers: readonly Offer[], picked: string | undefined): Promise<void> {
  if (picked === undefined) return;
  try {
    const refusal = await offers[titlesOf(offers).indexOf(picked)]?.do();
    if (refusal) warn(refusal.why);
  } catch (error) {
    failed(error);
  }
}
