import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { WayOutNeeds } from './takeWayOut';

export interface CollisionsNeeds extends WayOutNeeds {
  readonly commands: Commands;
}

/** The two ways out of a collision: each is a letter, ready to send. */
export function register(needs: CollisionsNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  return vscode.Disposable.from(
    ...(['askForTime', 'askToHurry'] as const).map(way =>
      command(commands[way], async meant => {
        const { takeWayOut } = await import('./takeWayOut');
        return takeWayOut(way, meant, needs);
      }),
    ),
  );
}
