import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension } from './support';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

suite('Activation', () => {
  test('the extension activates', async () => {
    assert.equal((await activatedExtension()).isActive, true);
  });

  test('every command that it contributes is registered', async () => {
    const extension = await activatedExtension();
    const manifest = extension.packageJSON as Manifest; // VS Code has checked its shape.
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands
      .map(({ command }) => command)
      .filter(id => !registered.has(id));
    assert.deepEqual(missing, []);
  });
});
