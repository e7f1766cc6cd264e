import type * as vscode from 'vscode';

/** Where the workspace's state has the session that runs. */
export const remembered = 'sessions.running';

/** Whether one was running when this was last written down. */
export function isRemembered(state: vscode.Memento): boolean {
  return state.get<unknown>(remembered) !== undefined;
}
