import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import type { Refusal } from '../../core/base/result';
import type { ShownLog } from '../host/log';
import { guard, onDidFail, tellError } from '../shown/tell';

/** What a command answers: nothing, or why it could not do what was asked. */
export type Outcome = Refusal | undefined;

/** What comes with a command may come from anywhere, a link in a note included: it is checked, never trusted. */
export type Run = (...args: readonly unknown[]) => Outcome | Promise<Outcome>;

export interface Commands {
  /** Makes a command exist. A refusal is told as it is; a bug is told once and traced in the log. */
  readonly register: (id: string, run: Run) => vscode.Disposable;
  /** The same for what is no command: what a page or a view asks for. `where` is the id of that. */
  readonly guard: (where: string, run: () => Outcome | Promise<Outcome>) => void;
}

/** The one error policy of all commands, of pages and views, and of what messages offer. */
export function createCommands(log: ShownLog): Commands & Disposable {
  const listening = onDidFail(({ where, error }) => {
    log.error('Something failed', { ...(where !== undefined && { in: where }), error });
    tellError(say('That did not work, and the fault is ours. Your notes are as they were.'), {
      title: say('Show log'),
      do() {
        log.show();
        return undefined;
      },
    });
  });
  return {
    register: (id, run) =>
      vscode.commands.registerCommand(id, (...args: readonly unknown[]) => guard(id, () => run(...args))),
    guard(where, run) {
      void guard(where, run);
    },
    dispose() {
      listening.dispose();
    },
  };
}
