import assert from 'node:assert/strict';
import { waitFor } from '../support/waitFor';
import { openPage, type Look } from './openPage';
import { misfits } from './look';
import { testedTimeline } from './tested/timeline';

const open = async (look: Look = {}) => {
  const opened = await openPage(
    { ...testedTimeline, tell: testedTimeline.tell(words => words) },
    { ...testedTimeline.size, ...look },
  );
  await opened.browserPage.locator('.lane').first().waitFor();
  return opened;
};

suite('The timeline as a page', () => {
  test('is a list where somebody wants one, and that has room in a narrow window too', async () => {
    for (const look of [{}, { width: 200 }, { width: 200, height: 150 }]) {
      const opened = await open(look);
      await opened.browserPage.getByRole('button', { name: 'List', exact: true }).press('Enter');
      await opened.browserPage.locator('tbody tr').first().waitFor();
      assert.deepEqual(await misfits(opened.browserPage, ''), []);
      await opened.comeBack();
      await opened.browserPage.locator('tbody tr').first().waitFor();
      await opened.close();
    }
  });

  test('keeps an icon beside the first line of its words in the list, however narrow that is', async () => {
    const long = 'Ask for two more days and for the names of those whom I will work with';
    const label = (words: string) => (words === 'Call Mina Okafor' ? long : words);
    for (const width of [900, 420, 240]) {
      const opened = await openPage({ ...testedTimeline, tell: testedTimeline.tell(label) }, { width });
      const page = opened.browserPage;
      await page.locator('.lane').first().waitFor();
      await page.getByRole('button', { name: 'List', exact: true }).press('Enter');
      await page.locator('tbody tr.passed').first().waitFor();
      const apart = await page.evaluate(() =>
        [...document.querySelectorAll('.what')].flatMap(what => {
          const icon = what.querySelector('.shape')?.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(what.querySelector('button') ?? what);
          const [line] = range.getClientRects();
          const middle = icon ? icon.top + icon.height / 2 : NaN;
          const isBeside =
            icon && line && icon.right <= line.left && middle > line.top && middle < line.bottom;
          return isBeside ? [] : [what.textContent];
        }),
      );
      assert.deepEqual(apart, [], `${width} px wide`);
      await opened.close();
    }
  });

  test('leaves the focus on a mark when it is drawn anew, and opens its note by Enter', async () => {
    const opened = await open();
    const page = opened.browserPage;
    const mark = page.getByRole('button', { name: /^Offer deadline/ });
    await mark.focus();
    const [again] = testedTimeline.tell(words => words)('ready');
    await page.evaluate(() => document.querySelector('.lane')?.setAttribute('data-old', ''));
    await opened.tell(again);
    await page.locator('.lane:not([data-old])').first().waitFor();
    assert.equal(await mark.evaluate(one => one === document.activeElement), true);
    await page.keyboard.press('Enter');
    assert.deepEqual(opened.said.at(-1), { type: 'open', id: 'kestrel#offer', aside: false });
    await opened.close();
  });

  test('comes back with the focus where it was, also where nothing was chosen that is kept', async () => {
    const opened = await open();
    const mark = opened.browserPage.getByRole('button', { name: /^Offer deadline/ });
    await mark.focus();
    await opened.comeBack();
    await waitFor('the focus', () => mark.evaluate(one => one === document.activeElement));
    await opened.close();
  });

  test('does not speak of nothing before it knows what there is', async () => {
    const opened = await openPage({ ...testedTimeline, tell: () => [] });
    assert.equal(await opened.browserPage.locator('body').innerText(), '');
    await opened.close();
  });
});
