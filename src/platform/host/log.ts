import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { Log } from '../../core/ports';
import { logLine } from '../../core/privacy/logLine';

/** The output channel. It hears what happened and where in our code, never what stands in a note. */
export interface ShownLog extends Log, Disposable {
  show(): void;
}

export function createLog(name: string): ShownLog {
  const channel = vscode.window.createOutputChannel(name, { log: true });
  return {
    info: (what, facts) => channel.info(logLine(what, facts)),
    warn: (what, facts) => channel.warn(logLine(what, facts)),
    error: (what, facts) => channel.error(logLine(what, facts)),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}
