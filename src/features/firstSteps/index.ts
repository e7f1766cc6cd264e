import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface FirstStepsNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly extensionUri: vscode.Uri;
  readonly extensionId: string;
}

/** What somebody needs in the first ten minutes: a way through, and something to try it with. */
export function register(needs: FirstStepsNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  return vscode.Disposable.from(
    command(commands.getStarted, async () => (await import('./getStarted')).getStarted(needs)),
    command(commands.trySample, async () => (await import('./trySample')).trySample(needs)),
  );
}
