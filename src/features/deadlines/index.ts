import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import { withFirstNote } from '../../platform/notes/withFirstNote';
import type { FollowDeadlinesNeeds } from './followDeadlines';

export interface DeadlinesNeeds extends FollowDeadlinesNeeds {
  readonly commands: Commands;
}

/** What has to be decided by when: counted down, set, moved, and never forgotten. */
export function register(needs: DeadlinesNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  return vscode.Disposable.from(
    withFirstNote(needs.index, 'interviewPrep.deadlines', async () => {
      const { followDeadlines } = await import('./followDeadlines');
      return followDeadlines(needs);
    }),
    command(commands.showDeadlines, async named => {
      const { showDeadlines } = await import('./showDeadlines');
      return showDeadlines(named, needs);
    }),
    command(commands.setDeadline, async (call, on) => {
      const { setDeadline } = await import('./setDeadline');
      return setDeadline(call, on, needs);
    }),
  );
}
