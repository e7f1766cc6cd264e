import * as vscode from 'vscode';
import type { Disposable } from '../core/base/disposable';
import type { Log } from '../core/ports';

/** The output channel. It hears what happened and where in our code, never what stands in a note. */
export interface ShownLog extends Log, Disposable {
  show(): void;
}

export function createLog(name: string): ShownLog {
  return vscode.window.createOutputChannel(name, { log: true });
}

/** An error as the log may have it: its kind and our own lines of the stack, without its words. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return [`${error.name}${code}`, ...frames].join('\n');
}
