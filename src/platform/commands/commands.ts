import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import type { Refusal } from '../../core/base/result';
import { traceOf } from '../../core/privacy/traceOf';
import type { Command } from '../../manifest/command';
import type { ShownLog } from '../host/log';
import { carryOut, onDidFail, tellError } from '../shown/tell';
import { calledOn, type CalledOn } from './calledOn';

/** What a command answers: nothing unless its descriptor says so, or why it could not do what was asked. */
export type Outcome<Answer = undefined> = Refusal | Answer;

/** What a command does: with its call, which has been checked, on what it was called on, which is still to be found. */
export type Run<Call, Answer = undefined> = (
  call: Call,
  on: CalledOn,
) => Outcome<Answer> | Promise<Outcome<Answer>>;

export interface Commands {
  /** Makes a command do something. A refusal is told as it is; a bug is told once and traced in the log. */
  readonly register: <Call, Answer>(
    command: Command<Call, Answer>,
    run: Run<Call, Answer>,
  ) => vscode.Disposable;
}

/** Commands, and the one who tells and traces what fails in them or anywhere else. */
export function createCommands(log: ShownLog): Commands & Disposable {
  const told = new Set<string>();
  const listening = onDidFail(({ where, error, isAsked }) => {
    log.error('Something failed', { ...(where !== undefined && { in: where }), error });
    const key = `${where ?? ''} ${traceOf(error)}`;
    if (told.has(key) && !isAsked) return;
    told.add(key);
    tellError(say('That did not work: this is a bug in the extension. Your notes have not changed.'), {
      title: say('Show log'),
      do() {
        log.show();
        return undefined;
      },
    });
  });
  return {
    register: ({ id, reads }, run) =>
      vscode.commands.registerCommand(id, (...args: readonly unknown[]) =>
        carryOut(id, () => run(reads(args[0]), calledOn(args))),
      ),
    dispose() {
      listening.dispose();
    },
  };
}
