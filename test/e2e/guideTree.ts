import type { Window } from './window';

/** The title of a part of the guide. */
export const part = 'Negotiating a job offer';

/** Shows the guide with room for it, and waits for its parts. */
export async function openGuide(window: Window): Promise<void> {
  await window.openView('Guide');
  for (const view of ['Search', 'Stories', 'Companies']) {
    const header = window.view(view).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }
  await window.treeRow('Guide', part).waitFor();
}
