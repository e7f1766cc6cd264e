import * as vscode from 'vscode';

/** Does this while a setting of the workspace is another. */
export async function withSetting(id: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const [, section = '', key = ''] = /^(.*)\.(\w+)$/.exec(id) ?? [];
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration(section).update(key, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await work();
  } finally {
    await set(undefined);
  }
}
