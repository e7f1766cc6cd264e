import assert from 'node:assert/strict';
import { newFolder, openWindow } from './openWindow';

suite('The installed extension', () => {
  for (const theme of ['dark', 'light'] as const)
    test(`shows its commands in the palette (${theme})`, async () => {
      const window = await openWindow({ folder: await newFolder(), theme });
      await window.waitForCommand('Interview Prep: New STAR story');
      await window.showCommands('New STAR');
      assert.ok(await window.quickInput.hasRow('Interview Prep: New STAR story', 10));
      await window.screenshot(`palette-${theme}`);
      await window.close();
    });
});
