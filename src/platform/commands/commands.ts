import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import type { Refusal } from '../../core/base/result';
import type { LogFacts } from '../../core/ports';
import type { ShownLog } from '../host/log';
import { onDidFail, tellError, warn } from '../shown/tell';

/** What a command answers: nothing, or why it could not do what was asked. */
export type Outcome = Refusal | undefined;

/** What comes with a command may come from anywhere, a link in a note included: it is checked, never trusted. */
type Run = (...args: readonly unknown[]) => Outcome | Promise<Outcome>;

export interface Commands {
  /** Makes a command exist. A refusal is told as it is; a bug is told once and traced in the log. */
  readonly register: (id: string, run: Run) => vscode.Disposable;
}

/** The one error policy of all commands, and of what messages offer. */
export function createCommands(log: ShownLog): Commands & Disposable {
  const tellFailure = (facts: LogFacts) => {
    log.error('A command failed', facts);
    tellError(say('That did not work: this is a bug in the extension. Your notes have not changed.'), {
      title: say('Show log'),
      do() {
        log.show();
        return undefined;
      },
    });
  };
  const listening = onDidFail(error => {
    tellFailure({ error });
  });
  return {
    register(id, run) {
      return vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
        try {
          const outcome = await run(...args);
          if (outcome) warn(outcome.why);
        } catch (error) {
          tellFailure({ command: id, error });
        }
      });
    },
    dispose() {
      listening.dispose();
    },
  };
}
