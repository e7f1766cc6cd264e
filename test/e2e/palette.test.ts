import { newFolder, openWindow } from './openWindow';

suite('The installed extension', () => {
  for (const theme of ['dark', 'light'] as const)
    test(`shows its commands in the palette (${theme})`, async () => {
      const window = await openWindow({ folder: await newFolder(), theme });
      await window.waitForCommand('Interview Prep: New STAR story');
      await window.showCommands('New STAR');
      await window.quickInput.waitForRow('Interview Prep: New STAR story');
      await window.screenshot(`palette-${theme}`);
      await window.close();
    });
});
