import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import { guard } from '../../platform/shown/tell';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { openedSample } from './openedSample';

export interface FirstStepsNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly extensionUri: vscode.Uri;
  readonly extensionId: string;
  readonly remembered: vscode.Memento;
}

/** What somebody needs in the first ten minutes: a way through, and something to try it with. */
export function register(needs: FirstStepsNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder && needs.remembered.get(openedSample) === folder.uri.toString())
    void guard('interviewPrep.sample', async () =>
      (await import('./showSample')).showSample(folder.uri, needs.remembered),
    );
  return vscode.Disposable.from(
    command(commands.getStarted, async () => (await import('./getStarted')).getStarted(needs)),
    command(commands.trySample, async () => (await import('./trySample')).trySample(needs)),
  );
}
