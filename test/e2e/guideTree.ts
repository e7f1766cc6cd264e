import { waitFor } from '../support/waitFor';
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

/** Waits until VS Code's preview shows this heading at its top. */
export async function previewAt(window: Window, slug: string): Promise<void> {
  await waitFor(`the heading ${slug} to be in sight`, async () => {
    // The page is made anew for every section.
    const page = await window.webview(`[id="${slug}"]`);
    const top = await page
      .locator(`[id="${slug}"]`)
      .evaluate(heading => heading.getBoundingClientRect().top, undefined, { timeout: 1000 })
      .catch(() => undefined);
    return top !== undefined && Math.abs(top) < 120;
  });
}
