import assert from 'node:assert/strict';
import { checkAccessibility } from '../e2e/checkAccessibility';
import { allThemes } from '../e2e/themes';
import { waitFor } from '../support/waitFor';
import { focusStops, misfits, seen } from './look';
import { openPage, type Look, type OpenPage } from './openPage';
import { testedExample } from './tested/example';
import { testedSearch } from './tested/search';
import { testedTimeline } from './tested/timeline';
import type { TestedPage } from './testedPage';

/** Every page that there is. */
const pages: readonly TestedPage[] = [testedSearch, testedTimeline, testedExample];

const asItIs = (words: string) => words;
const hostile =
  '<img src=x onerror="document.title=1"><script>document.title=1</script> [a](command:b) \u202egnp';

async function open(tested: TestedPage, look: Look = {}, text = asItIs): Promise<OpenPage> {
  const opened = await openPage({ ...tested, tell: tested.tell(text) }, { ...tested.size, ...look });
  await opened.browserPage.locator(tested.drawn).first().waitFor();
  return opened;
}

for (const tested of pages) {
  const { page, use, sideways = '' } = tested;
  suite(`The page ${page.name}`, () => {
    for (const theme of allThemes)
      test(`can be used by keys alone: each has its turn, and is seen to have it in ${theme}`, async () => {
        const opened = await open(tested, { theme });
        const { reached, unseen, left } = await focusStops(opened.browserPage);
        assert.deepEqual(unseen, []);
        assert.deepEqual(left, []);
        assert.ok(reached > 0);
        await opened.close();
      });

    for (const theme of allThemes)
      test(`can be read by everybody in ${theme}`, async () => {
        const opened = await open(tested, { theme });
        const behind = `--vscode-${page.place === 'sideBar' ? 'sideBar' : 'editor'}-background`;
        await checkAccessibility(opened.browserPage.mainFrame(), behind);
        await use(opened.browserPage);
        await checkAccessibility(opened.browserPage.mainFrame(), behind);
        await opened.close();
      });

    for (const [name, look] of [
      ['as it is', {}],
      ['at 200 %', { zoom: 2 }],
      ['narrow', { width: 200 }],
      ['low', { height: 150 }],
      ['narrow and low', { width: 200, height: 150 }],
    ] as const)
      test(`has room for everything ${name}, with one scroll bar at most`, async () => {
        const opened = await open(tested, look);
        assert.deepEqual(await misfits(opened.browserPage, sideways), []);
        await use(opened.browserPage);
        assert.deepEqual(await misfits(opened.browserPage, sideways), []);
        await opened.close();
      });

    test('comes back as it was left', async () => {
      const opened = await open(tested, { height: 300 });
      await use(opened.browserPage);
      const before = await seen(opened.browserPage);
      assert.notEqual(before.focus, '');
      await opened.comeBack();
      await waitFor(
        'what was left',
        async () => JSON.stringify(await seen(opened.browserPage)) === JSON.stringify(before),
      ).catch(async () => assert.deepEqual(await seen(opened.browserPage), before));
      await opened.close();
    });

    test('shows the words of a note as words, whatever they are', async () => {
      const opened = await open(tested, {}, words => `${words} ${hostile}`);
      await use(opened.browserPage);
      assert.match(await opened.browserPage.locator('body').innerText(), /<img src=x onerror/);
      assert.equal(await opened.browserPage.locator('main :is(img, script, a, iframe, object)').count(), 0);
      assert.equal(await opened.browserPage.title(), page.title.text);
      await opened.close();
    });

    test('does not hear what does not fit, and says so', async () => {
      const opened = await open(tested);
      const before = await seen(opened.browserPage);
      const saidBefore = opened.said.length;
      const wrong = unfit(tested.tell(asItIs)('ready'));
      for (const message of wrong) await opened.tell(message);
      await waitFor('the refusals', () => Promise.resolve(opened.said.length === saidBefore + wrong.length));
      assert.deepEqual(new Set(opened.said.slice(saidBefore)), new Set(['refused']));
      assert.deepEqual(await seen(opened.browserPage), before);
      await opened.close();
    });
  });
}

/** Messages that lack a part, or have something else in its place. */
function unfit(told: readonly object[]): readonly unknown[] {
  const spoiled = told.flatMap(message =>
    Object.keys(message).flatMap(key => [
      { ...message, [key]: { no: 1 } },
      { ...message, [key]: [null] },
      Object.fromEntries(Object.entries(message).filter(([other]) => other !== key)),
    ]),
  );
  return [null, 5, 'ready', [], { type: 'nothing' }, ...spoiled];
}
