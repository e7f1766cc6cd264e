import type * as vscode from 'vscode';
import { register as newNote } from './features/newNote';
import { register as privacy } from './features/privacy';
import { systemClock as clock } from './platform/clock';
import { createCommands } from './platform/commands';
import { createGuideFile } from './platform/guideFile';
import { createLog } from './platform/log';
import { createNoteWriter } from './platform/noteWriter';

/** Puts everything together. Every command exists when this returns; nothing is read before it is wanted. */
export function activate({
  extensionUri,
  subscriptions,
  workspaceState: state,
}: vscode.ExtensionContext): void {
  const log = createLog('Interview Prep');
  const commands = createCommands(log);
  const guide = createGuideFile(extensionUri);
  const writer = createNoteWriter();
  subscriptions.push(
    log,
    writer,
    newNote({ commands, writer, clock, state, guide }),
    privacy({ writer, state }),
  );
}
