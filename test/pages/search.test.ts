import assert from 'node:assert/strict';
import type { Page as BrowserPage } from 'playwright-core';
import { fromView, type Scope } from '../../src/core/search/searchProtocol';
import { readTold } from '../../src/core/pages/page';
import { waitFor } from '../support/waitFor';
import { openPage, type Look, type OpenPage } from './openPage';
import { testedSearch } from './tested/search';

const open = async (look: Look = {}) => {
  const opened = await openPage(
    { ...testedSearch, tell: testedSearch.tell(words => words) },
    { ...testedSearch.size, ...look },
  );
  await opened.browserPage.locator('[role=option]').first().waitFor();
  await opened.browserPage.getByRole('combobox').focus();
  return opened;
};
/** The view as it is while the extension has told it nothing yet. */
const openUntold = async () => {
  const tell = testedSearch.tell(words => words);
  const opened = await openPage({ ...testedSearch, tell: said => (said === 'ready' ? [] : tell(said)) });
  await opened.browserPage.getByRole('combobox').waitFor();
  return opened;
};
const begin = async (opened: OpenPage) => {
  for (const message of testedSearch.tell(words => words)('ready')) await opened.tell(message);
};
const isAsked = (opened: OpenPage, text: string, scope: Scope) =>
  waitFor(`the question ${text} in ${scope}`, () => {
    const last = readTold<typeof fromView>(fromView, opened.said.at(-1));
    return last?.type === 'query' && last.text === text && last.scope === scope;
  });
const search = async (page: BrowserPage, query: string) => {
  await page.keyboard.type(query);
  await page.getByText(query === 'nothing' ? 'Closest headings' : 'Result 12', { exact: true }).waitFor();
};

suite('The search view, low in a side bar', () => {
  for (const height of [400, 240, 200, 120, 75])
    test(`has one scroll bar at most, and the field in sight, ${height} px high`, async () => {
      const opened = await open({ height });
      const page = opened.browserPage;
      await search(page, 'outage');
      for (let i = 0; i < 11; i++) {
        await page.keyboard.press('ArrowDown');
        const { bars, field, active } = await page.evaluate(places);
        assert.ok(bars.length <= 1, bars.join(' and '));
        assert.ok(field.top >= 0 && field.bottom <= height, 'the field is out of sight');
        assert.ok(
          active.top >= field.bottom - 1 && active.top < height,
          'what the keys are at is out of sight',
        );
      }
      await opened.close();
    });
});

suite('The search view by keys', () => {
  test('has them in its field as soon as it is come to, with what was typed before', async () => {
    const opened = await openPage({ ...testedSearch, tell: testedSearch.tell(words => words) });
    const page = opened.browserPage;
    await search(page, 'outage');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.dispatchEvent(new Event('focus'));
    });
    await page.keyboard.type('s');
    assert.equal(await page.getByRole('combobox').inputValue(), 'outages');
    await opened.close();
  });

  test('leaves them where they are in it', async () => {
    const opened = await open();
    const page = opened.browserPage;
    const scope = page.locator('.scope input:checked');
    await scope.focus();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    assert.equal(await scope.evaluate(one => one === document.activeElement), true);
    await opened.close();
  });

  test('leaves what was typed and chosen before it was told with what to begin', async () => {
    const opened = await openUntold();
    const page = opened.browserPage;
    await page.keyboard.type('out');
    await page.locator('.scope label', { hasText: 'Notes' }).click();
    await opened.tell({ type: 'focus', scope: 'guide' });
    await begin(opened);
    await page.keyboard.type('age');
    await isAsked(opened, 'outage', 'notes');
    await opened.close();
  });

  test('searches where it is told to before it is told with what to begin', async () => {
    const opened = await openUntold();
    const page = opened.browserPage;
    await page.keyboard.type('out');
    await opened.tell({ type: 'focus', scope: 'guide' });
    await begin(opened);
    await page.keyboard.type('age');
    await isAsked(opened, 'outage', 'guide');
    await opened.close();
  });

  test('keeps what was typed though it is hidden before it is told with what to begin', async () => {
    const opened = await openUntold();
    await opened.browserPage.keyboard.type('mono');
    await opened.comeBack();
    assert.equal(await opened.browserPage.getByRole('combobox').inputValue(), 'mono');
    await opened.close();
  });

  test('selects what it searches for where it is come to again, so that it can be typed over', async () => {
    const opened = await open();
    const page = opened.browserPage;
    await search(page, 'outage');
    await opened.tell({ type: 'focus', scope: 'guide' });
    await page.keyboard.type('equity');
    assert.equal(await page.getByRole('combobox').inputValue(), 'equity');
    await opened.close();
  });

  test('keeps the keys in the field while they go through what was found', async () => {
    const opened = await open();
    const page = opened.browserPage;
    await search(page, 'outage');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.role), 'combobox');
    await page.keyboard.press('Enter');
    assert.deepEqual(opened.said.at(-1), { type: 'use', id: 'guide#1', intent: 'open', text: 'outage' });
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('combobox').inputValue(), '');
    await opened.close();
  });

  test('is told how much was found, and that there is nothing', async () => {
    const opened = await open();
    const page = opened.browserPage;
    await search(page, 'nothing');
    assert.equal(await page.getByRole('status').innerText(), 'No results');
    await page.keyboard.press('Escape');
    await search(page, 'outage');
    assert.equal(await page.getByRole('status').innerText(), '12 results');
    await opened.close();
  });
});

interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** Where the field and what the keys are at stand, and what has a scroll bar down. */
function places(): { readonly bars: readonly string[]; readonly field: Place; readonly active: Place } {
  const placeOf = (selector: string): Place => {
    const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {
      top: NaN,
      bottom: NaN,
    };
    return { top, bottom };
  };
  const bars = [...document.querySelectorAll('*')].filter(
    element =>
      element.scrollHeight > element.clientHeight + 1 &&
      (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY)),
  );
  return {
    bars: bars.map(({ tagName, id }) => `${tagName} ${id}`),
    field: placeOf('[role=combobox]'),
    active: placeOf('[aria-selected=true]'),
  };
}
