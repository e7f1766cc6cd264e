import type { Locator, Page } from 'playwright-core';
import { waitFor } from '../support/waitFor';

/** The box at the top of a window in which a person types or picks. */
export class QuickInput {
  readonly #widget: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.quick-input-widget:visible');
  }

  async isOpen(): Promise<boolean> {
    return this.#widget.isVisible();
  }

  /** Waits until it asks for something, known by its title or, where it has none, by its placeholder. */
  async waitFor(text: string): Promise<void> {
    await waitFor(`the question ${text}`, async () =>
      [await this.title(), await this.placeholder()].some(shown => shown.includes(text)),
    );
  }

  async waitUntilClosed(): Promise<void> {
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** With the step, as in `New STAR story (1/3)`. */
  async title(): Promise<string> {
    return this.#textOf('.quick-input-title');
  }

  async placeholder(): Promise<string> {
    if (!(await this.isOpen())) return '';
    return (await this.#input.getAttribute('placeholder')) ?? '';
  }

  async value(): Promise<string> {
    return this.#input.inputValue();
  }

  /** What it says below: the prompt, or why the answer is refused. */
  async message(): Promise<string> {
    return this.#textOf('.quick-input-message');
  }

  /** The labels of the rows that are in sight. */
  async rows(): Promise<string[]> {
    const labels = (await this.#rows.locator('.label-name').first().isVisible())
      ? await this.#rows.evaluateAll(rows =>
          rows.map(row => row.querySelector('.label-name')?.textContent ?? ''),
        )
      : [];
    return labels.map(plain);
  }

  async waitForRow(label: string, seconds = 10): Promise<void> {
    await this.waitForRows(`the choice ${label}`, rows => rows.includes(label), seconds);
  }

  /** Waits until the rows are as wanted: they follow what is typed, but not at once. */
  async waitForRows(what: string, wanted: (rows: readonly string[]) => boolean, seconds = 10): Promise<void> {
    await waitFor(what, async () => wanted(await this.rows()), seconds);
  }

  async checkedRows(): Promise<string[]> {
    return this.#rows.evaluateAll(rows =>
      rows
        .filter(row => row.querySelector('[role=checkbox][aria-checked=true], input:checked') !== null)
        .map(row => row.querySelector('.label-name')?.textContent ?? ''),
    );
  }

  /** Replaces what stands in the box. */
  async type(text: string, seconds = 10): Promise<void> {
    await this.#input.fill(text, { timeout: seconds * 1000 });
  }

  async accept(): Promise<void> {
    await this.#page.keyboard.press('Enter');
  }

  /** Clicks a row: takes it, or ticks it where several can be. */
  async pick(label: string, seconds = 10): Promise<void> {
    const name = this.#rows.locator('.label-name').filter({ hasText: exactly(label) });
    // While rows come and go under the pointer, one try is not enough.
    const click = (): Promise<boolean> =>
      name
        .first()
        .click({ timeout: 3000 })
        .then(() => true)
        .catch(() => false);
    await waitFor(`the choice ${label}`, click, seconds);
    // Where the pointer rests, hovers would cover what comes next.
    await this.#page.mouse.move(1, 1);
  }

  async back(): Promise<void> {
    await this.#widget.locator('.quick-input-left-action-bar .action-label').first().click();
  }

  async cancel(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  get #input(): Locator {
    return this.#widget.locator('.quick-input-box input');
  }

  get #rows(): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row');
  }

  async #textOf(selector: string): Promise<string> {
    const found = this.#widget.locator(selector).first();
    return (await found.isVisible()) ? plain(await found.innerText()) : '';
  }
}

function exactly(text: string): RegExp {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s');
  return new RegExp(`^\\s*${escaped}\\s*$`);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
