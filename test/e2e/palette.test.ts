import { newFolder, openWindow } from './openWindow';

suite('The installed extension', () => {
  test('shows its commands in the palette', async () => {
    const window = await openWindow({ folder: await newFolder() });
    await window.waitForCommand('Interview Prep: New STAR story');
    await window.showCommands('New STAR');
    await window.quickInput.waitForRow('Interview Prep: New STAR story');
    await window.screenshots('palette', ['dark', 'light']);
    await window.close();
  });
});
