import * as vscode from 'vscode';
import type { Message } from '../../core/base/message';
import type { Command } from '../../manifest/command';
import type { Offer } from '../shown/tell';
import { words } from '../shown/words';

/** A call may be left out where a command can do without. */
type With<Call> = undefined extends Call ? readonly [call?: Call] : readonly [call: Call];

/** Runs one of our commands, which tells by itself what goes wrong; then it answers nothing. */
export async function runCommand<Call, Answer>(
  { id }: Command<Call, Answer>,
  ...call: With<Call>
): Promise<Answer | undefined> {
  return vscode.commands.executeCommand<Answer | undefined>(id, ...call);
}

/** One of our commands for where VS Code runs it: a lens, a hint, a hover. */
export function commandFor<Call>(
  title: Message,
  { id }: Command<Call, unknown>,
  ...call: With<Call>
): Required<Omit<vscode.Command, 'tooltip'>> {
  return { title: words(title), command: id, arguments: [...call] };
}

/** One of our commands as what a click on a row does. */
export function commandOnRow({ id }: Command<undefined, unknown>, row: string): vscode.Command {
  return { title: '', command: id, arguments: [row] };
}

/** An offer to run one of our commands. */
export function offerCommand<Call>(
  title: Message,
  command: Command<Call, unknown>,
  ...call: With<Call>
): Offer {
  return {
    title,
    async do() {
      await runCommand(command, ...call);
      return undefined;
    },
  };
}
