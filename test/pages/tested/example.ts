import { examplePage } from '../example/page';
import type { TestedPage } from '../testedPage';

const things = ['The stories', 'A pen', 'Water', 'The letter with the address', 'A list of questions to ask'];

export const testedExample: TestedPage = {
  page: examplePage,
  folder: 'out/pages',
  tell: text => said => (said === 'ready' ? [{ things: things.map(text) }] : []),
  size: { width: 300, height: 400 },
  drawn: '[role=option]',
  async use(page) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
  },
};
