import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { calendarDestinations } from '../../manifest/commands';
import { pickOne } from '../../platform/asking/pickOne';

/** Where a calendar file goes: to the calendar of this machine, into a file, or before the user's eyes. */
export type Destination = (typeof calendarDestinations)[number];

/** `undefined`: the user left. */
export async function chooseDestination(): Promise<Destination | undefined> {
  const options = [
    { value: 'calendar' as const, label: say('Open in the calendar of this computer'), isNow: false },
    { value: 'file' as const, label: say('Save as a file to import'), isNow: false },
    { value: 'text' as const, label: say('Open as text'), isNow: false },
  ];
  const usable = options.filter(({ value }) => value !== 'calendar' || hasCalendar());
  return (await pickOne(say('What would you like to do?'), usable))?.value;
}

/** Only a desktop VS Code on the machine that has the files can hand one over to another program there. */
export function hasCalendar(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
