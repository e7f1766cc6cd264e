import type { Frame } from 'playwright-core';
import { waitFor } from '../support/waitFor';
import type { Window } from './window';

/** The search view of a window as a person uses it. */
export class SearchView {
  private constructor(readonly frame: Frame) {}

  /** Shows it with the command, which puts the cursor into its field. */
  static async open(window: Window, command = 'Search guide'): Promise<SearchView> {
    await window.runCommand(`Interview Prep: ${command}`);
    const view = await SearchView.shown(window);
    await waitFor('the focus', () =>
      view.frame.evaluate(() => document.hasFocus() && document.activeElement?.role === 'combobox'),
    );
    return view;
  }

  /** It is there already, or will be. */
  static async shown(window: Window): Promise<SearchView> {
    const view = new SearchView(await window.webview('[role=listbox]#results'));
    await view.frame.locator('[role=combobox][placeholder=Search]').waitFor();
    return view;
  }

  async query(): Promise<string> {
    return this.frame.locator('[role=combobox]').inputValue();
  }

  async status(): Promise<string> {
    return this.frame.locator('[role=status]').innerText();
  }

  /** The first lines of what is on the list. */
  async titles(): Promise<string[]> {
    return this.frame.locator('[role=option] .title').allInnerTexts();
  }

  async headings(): Promise<string[]> {
    return this.frame.locator('.heading:not(.unseen)').allInnerTexts();
  }

  async activeTitle(): Promise<string | undefined> {
    const active = this.frame.locator('[role=option][aria-selected=true] .title');
    return (await active.count()) > 0 ? active.innerText() : undefined;
  }

  async marks(): Promise<string[]> {
    return this.frame.locator('mark').allInnerTexts();
  }

  /** The colours that marks have, and that of what is behind them. */
  async markColours(): Promise<{ readonly marks: readonly string[]; readonly behind: string }> {
    return this.frame.evaluate(() => ({
      marks: [...document.querySelectorAll('mark')].map(mark => getComputedStyle(mark).color),
      behind: getComputedStyle(document.body).backgroundColor,
    }));
  }

  async choose(scope: 'Both' | 'Guide' | 'Notes'): Promise<void> {
    await this.frame.locator('.scope label', { hasText: scope }).click();
    await this.frame.locator('[role=combobox]').click();
  }

  async scope(): Promise<string> {
    return this.frame.locator('.scope label:has(:checked)').innerText();
  }

  async waitForTitle(title: string): Promise<void> {
    await waitFor(`the hit ${title}`, async () => (await this.titles()).includes(title));
  }

  async waitForActive(title: string): Promise<void> {
    await waitFor(`the keys to be at ${title}`, async () => (await this.activeTitle()) === title);
  }
}
