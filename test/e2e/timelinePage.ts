import type { Frame } from 'playwright-core';
import { waitFor } from '../support/waitFor';
import type { Window } from './window';

/** The timeline of a window as a person uses it. */
export class TimelinePage {
  private constructor(readonly frame: Frame) {}

  static async open(window: Window): Promise<TimelinePage> {
    await window.runCommand('Interview Prep: Show timeline');
    // Its page may be there already, behind another tab.
    await window.page.locator('.tab.active', { hasText: 'Interview timeline' }).waitFor();
    return TimelinePage.shown(window);
  }

  /** Its tab, which may be behind another one. */
  static async choose(window: Window): Promise<TimelinePage> {
    await window.page.locator('.tab', { hasText: 'Interview timeline' }).click();
    return TimelinePage.shown(window);
  }

  static async shown(window: Window): Promise<TimelinePage> {
    const frame = await window.webview('main > header h1');
    await frame.locator('.lane, .nothing:not([hidden])').first().waitFor();
    return new TimelinePage(frame);
  }

  async lanes(): Promise<string[]> {
    return this.frame.locator('.lane h2 > span:first-child').allInnerTexts();
  }

  async collisions(): Promise<string[]> {
    return this.frame.locator('.collision p').allInnerTexts();
  }

  /** The labels on the chart. */
  async labels(): Promise<string[]> {
    return this.frame.locator('.mark .label').allInnerTexts();
  }

  /** The lines of the list, each with its cells in it. */
  async rows(): Promise<string[]> {
    const rows = await this.frame.locator('tbody tr').allInnerTexts();
    return rows.map(row => row.replace(/\s+/g, ' ').trim());
  }

  async width(): Promise<number> {
    return this.frame.locator('.days').evaluate(days => days.clientWidth);
  }

  async press(button: string): Promise<void> {
    await this.frame.getByRole('button', { name: button, exact: true }).click();
  }

  async waitForLabel(label: string): Promise<void> {
    await waitFor(`the mark ${label}`, async () => (await this.labels()).includes(label));
  }
}
