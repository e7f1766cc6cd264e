import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { repositoryRoot } from '../support/repositoryRoot';
import { waitFor } from '../support/waitFor';
import { QuickInput } from './quickInput';
import { themes, type Theme } from './themes';

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  readonly level: number;
  /** Nothing for a row that has no children. */
  readonly expanded: boolean | undefined;
  /** Nothing for a row without a box to tick. */
  readonly checked: boolean | undefined;
}

export interface Notification {
  readonly message: string;
  readonly buttons: readonly string[];
}

/** One VS Code window as a person sees and uses it. Every method waits for what it needs. */
export class Window {
  readonly quickInput: QuickInput;

  constructor(
    readonly page: Page,
    private readonly openAnother: (folder?: string) => Promise<Window>,
    private readonly afterClose: () => Promise<void>,
    private readonly startAgain: () => Promise<void>,
  ) {
    this.quickInput = new QuickInput(page);
  }

  /** A second window of the same VS Code, on the same folder unless another is given. */
  another(folder?: string): Promise<Window> {
    return this.openAnother(folder);
  }

  /** Runs a command from the palette, by its whole title such as `Interview Prep: New STAR story`. */
  async runCommand(title: string): Promise<void> {
    await this.#pick(`>${title}`, title);
  }

  /** Waits until the palette offers a command: it does once VS Code has read the extension. */
  async waitForCommand(title: string): Promise<void> {
    await this.#inQuickOpen(`>${title}`, title, () => this.quickInput.cancel());
  }

  /** Opens the command palette with something typed into it. */
  async showCommands(filter = ''): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput.type(`>${filter}`);
  }

  /** Opens a file of the folder by its path. */
  async openFile(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    await this.#pick(path, name);
    await this.waitForEditor(name);
  }

  /** Shows a view and puts the focus there. */
  async openView(title: string): Promise<void> {
    await this.#pick(`view ${title}`, title);
    await this.view(title).waitFor();
  }

  /** Waits until the active editor shows this file. */
  async waitForEditor(name: string): Promise<void> {
    await this.page
      .locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`)
      .first()
      .waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** The names on the tabs of all open editors. */
  async openEditors(): Promise<string[]> {
    return this.page
      .locator('.tab')
      .evaluateAll(tabs => tabs.map(tab => tab.getAttribute('data-resource-name') ?? ''));
  }

  /** What a person sees of it first, in a line: tabs, dialogs, messages, rows. */
  async seen(): Promise<string> {
    if (this.page.isClosed()) return 'closed by now';
    const textsOf = (selector: string): Promise<string[]> =>
      this.page
        .locator(selector)
        .evaluateAll(found => found.map(({ textContent }) => textContent.trim().slice(0, 200)));
    return JSON.stringify({
      tabs: await textsOf('.tab'),
      changed: await textsOf('.tab.dirty'),
      dialogs: await textsOf('.monaco-dialog-box'),
      quickInput: await textsOf('.quick-input-widget:not([style*="display: none"]) .quick-input-title'),
      messages: (await this.notifications()).map(({ message }) => message),
      rows: await textsOf('.pane-body .monaco-list-row'),
    });
  }

  /** The lines of the active editor that are in sight. */
  async editorText(): Promise<string> {
    const lines = await this.page
      .locator('.editor-group-container.active .monaco-editor .view-lines .view-line')
      .evaluateAll(found =>
        found
          .map(line => ({ top: parseFloat((line as HTMLElement).style.top), text: line.textContent }))
          .sort((one, other) => one.top - other.top)
          .map(({ text }) => text),
      );
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Types where the focus is, as fast as a person could not. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Selects the whole text of the active editor, once it has the focus. */
  async selectAll(): Promise<void> {
    await waitFor('the selection', async () => {
      await this.press('Control+A');
      return (await this.statusBar()).some(text => text.includes('selected'));
    });
  }

  /** What the status bar says, item by item. */
  async statusBar(): Promise<string[]> {
    const texts = await this.page.locator('.statusbar-item').allInnerTexts();
    return texts.map(text => text.trim()).filter(text => text !== '');
  }

  /** The line of the cursor in the active editor, from 1. */
  async cursorLine(): Promise<number | undefined> {
    const line = (await this.statusBar()).map(text => /^Ln (\d+), Col \d+/.exec(text)?.[1]).find(Boolean);
    return line === undefined ? undefined : Number(line);
  }

  /** The part of the side bar or the panel with this view. */
  view(title: string): Locator {
    return this.page.locator('.pane', {
      has: this.page.locator(
        `.pane-header:is([aria-label^="${title} Section"], [aria-label^="${title} - "])`,
      ),
    });
  }

  /** The rows of a tree that are in sight. */
  async treeRows(view: string): Promise<TreeRow[]> {
    return this.view(view)
      .locator('.monaco-list-row')
      .evaluateAll(rows =>
        rows.map(row => {
          const box = row.querySelector('[role=checkbox]');
          const expanded = row.getAttribute('aria-expanded');
          return {
            label: row.querySelector('.label-name')?.textContent ?? row.textContent,
            description: row.querySelector('.label-description')?.textContent ?? '',
            level: Number(row.getAttribute('aria-level') ?? '1'),
            expanded: expanded === null ? undefined : expanded === 'true',
            checked: box === null ? undefined : box.getAttribute('aria-checked') === 'true',
          };
        }),
      );
  }

  treeRow(view: string, label: string): Locator {
    return this.view(view)
      .locator('.monaco-list-row')
      .filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) })
      .first();
  }

  /** Opens the context menu of something, and takes an entry of it. */
  async chooseFromMenu(of: Locator, entry: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-label', { hasText: entry }).first();
    const begun = { clicked: false };
    // A menu takes no click in its first moments; one that closes before it was clicked is opened anew.
    await waitFor(`${entry} to be taken`, async () => {
      if ((await item.count()) === 0) {
        if (begun.clicked) return true;
        await of.click({ button: 'right' });
        await item.waitFor({ timeout: 2000 }).catch(() => undefined);
      }
      const clicked = await item.click({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
      begun.clicked ||= clicked;
      return begun.clicked && (await item.count()) === 0;
    });
  }

  async notifications(): Promise<Notification[]> {
    return this.page.locator('.notifications-toasts .notification-list-item').evaluateAll(items =>
      items.map(item => ({
        message: item.querySelector('.notification-list-item-message')?.textContent ?? '',
        buttons: [...item.querySelectorAll('.notification-list-item-buttons-container .monaco-button')].map(
          button => button.textContent,
        ),
      })),
    );
  }

  async waitForNotification(text: string): Promise<Notification> {
    return waitFor(`the notification ${text}`, async () =>
      (await this.notifications()).find(({ message }) => message.includes(text)),
    );
  }

  /** Presses a button of the notification that says this. */
  async answerNotification(text: string, button: string): Promise<void> {
    await this.page
      .locator('.notifications-toasts .notification-list-item', { hasText: text })
      .locator('.monaco-button', { hasText: button })
      .click();
  }

  /** The frame of the webview in which something matches: they are frames in frames, and tell apart by content alone. */
  async webview(selector: string): Promise<Frame> {
    return waitFor(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames())
        if (
          await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        )
          return frame;
      return undefined;
    });
  }

  /** Does this in one theme after the other: whatever is open stays as it is, and has the theme's colours. */
  async inThemes(wanted: readonly Theme[], look: (theme: Theme) => Promise<unknown>): Promise<void> {
    for (const theme of wanted) {
      const { media, workbench, page } = themes[theme];
      await this.page.emulateMedia(media);
      await this.page.locator(`.monaco-workbench.${workbench}`).waitFor();
      await waitFor(`the pages in ${theme}`, async () =>
        (await this.#kindsOfPages()).every(kind => kind === page),
      );
      await look(theme);
    }
  }

  /** A picture in `screenshots` of the folder that `SCREENSHOTS` names; none where nobody wants any. */
  async screenshot(name: string): Promise<string | undefined> {
    const folder = process.env['SCREENSHOTS'];
    if (folder === undefined) return undefined;
    const path = join(repositoryRoot, folder, 'screenshots', `${name}.png`);
    await mkdir(join(path, '..'), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide', style: browserOnly });
    return path;
  }

  /** Waits until the browser keeps something of this window: VS Code writes what is open only every few seconds. */
  async waitUntilKept(text: string): Promise<void> {
    await waitFor(`${text} to be kept`, () => this.page.evaluate(isKept, text), 30);
  }

  /** A picture in each theme, which stands behind its name. */
  async screenshots(name: string, wanted: readonly Theme[]): Promise<void> {
    if (process.env['SCREENSHOTS'] === undefined) return;
    await this.inThemes(wanted, theme => this.screenshot(`${name}-${theme}`));
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Kills the VS Code that it belongs to, as a power cut would, and opens it in one with the same past. */
  async crash(): Promise<void> {
    await this.startAgain();
    await this.ready();
  }

  /** Tells VS Code that another program has the focus, then that it is back: what a browser tells it. */
  async leaveAndComeBack(): Promise<void> {
    for (const [event, focused] of [
      ['blur', false],
      ['focus', true],
    ] as const)
      await this.page.evaluate(
        ({ event, focused }) => {
          document.hasFocus = () => focused;
          window.dispatchEvent(new FocusEvent(event));
        },
        { event, focused },
      );
  }

  /** Waits until VS Code has read our extension: quick open, asked before, knows nothing of it and does not learn. */
  async ready(): Promise<void> {
    await this.page
      .locator('.activitybar .action-label[aria-label^="Interview Prep"]')
      .first()
      .waitFor({ timeout: 30_000 });
  }

  /** Closes it and, when it was the last of its VS Code, that too. */
  async close(): Promise<void> {
    await this.page.close();
    await this.afterClose();
  }

  async #pick(text: string, label: string): Promise<void> {
    await this.#inQuickOpen(text, label, () => this.quickInput.pick(label, 5));
  }

  /** The kinds of theme that the webviews in the window have. */
  async #kindsOfPages(): Promise<string[]> {
    const kinds = this.page.frames().map(frame =>
      frame
        .locator('body[data-vscode-theme-kind]')
        .evaluateAll(bodies => bodies.map(body => body.getAttribute('data-vscode-theme-kind') ?? ''))
        .catch(() => []),
    );
    return (await Promise.all(kinds)).flat();
  }

  /**
   * Opens quick open with a text, and does something with it once a row is there. Asked early it does not know all
   * files and does not learn, and whatever takes the focus closes it: then all begins again.
   */
  async #inQuickOpen(text: string, label: string, act: () => Promise<unknown>): Promise<void> {
    const hasRow = async (): Promise<'there' | 'closed' | undefined> => {
      if ((await this.quickInput.rows()).includes(label)) return 'there';
      return (await this.quickInput.isOpen()) ? undefined : 'closed';
    };
    await waitFor(
      `${label} in quick open`,
      async () => {
        try {
          await this.press('F1');
          await this.quickInput.type(text, 5);
          if ((await waitFor(label, hasRow, 5)) === 'closed') return false;
          await act();
          return true;
        } catch {
          await this.quickInput.cancel();
          return false;
        }
      },
      45,
    );
  }
}

/** Runs in the page: whether something that VS Code has stored there has this text in it. */
async function isKept(text: string): Promise<boolean> {
  const outcome = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database gives no answer'));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await outcome(indexedDB.open(name));
    try {
      for (const table of database.objectStoreNames) {
        const rows = await outcome(database.transaction(table).objectStore(table).getAll());
        if (rows.some(row => typeof row === 'string' && row.includes(text))) return true;
      }
    } finally {
      database.close();
    }
  }
  return false;
}

/** What only a VS Code in a browser shows. */
const browserOnly = `
  #status\\.workbench\\.keyboardLayout, #status\\.forwardedPorts, #status\\.host { display: none !important; }
`;
