import * as vscode from 'vscode';
import { say, type Message } from '../core/base/message';
import { words } from './words';

/** Something that a notification offers to do. */
export interface Offer {
  readonly title: Message;
  do(): unknown;
}

type Show = (text: string, ...titles: string[]) => Thenable<string | undefined>;

/** Shows a message and does what the user picks from it. Settles when the notification is gone. */
async function show(how: Show, message: Message, offers: readonly Offer[]): Promise<void> {
  const titles = offers.map(offer => words(offer.title));
  const picked = await how(words(message), ...titles);
  const offer = picked === undefined ? undefined : offers[titles.indexOf(picked)];
  await offer?.do();
}

export function tell(message: Message, ...offers: readonly Offer[]): Promise<void> {
  return show(vscode.window.showInformationMessage, message, offers);
}

export function warn(message: Message, ...offers: readonly Offer[]): Promise<void> {
  return show(vscode.window.showWarningMessage, message, offers);
}

export function tellError(message: Message, ...offers: readonly Offer[]): Promise<void> {
  return show(vscode.window.showErrorMessage, message, offers);
}

/** Asks before something that the user may not want. Closing the question is a no. */
export async function confirm(message: Message, detail: Message, yes: Message): Promise<boolean> {
  const title = words(yes);
  const options = { modal: true, detail: words(detail) };
  return (await vscode.window.showWarningMessage(words(message), options, title)) === title;
}

export const openFolder: Offer = {
  title: say('Open folder'),
  do: () => vscode.commands.executeCommand('vscode.openFolder'),
};
