import { searchPage } from '../../../src/core/search/searchPage';
import type { FromView, ShownHit, ToView } from '../../../src/core/search/searchProtocol';
import type { TestedPage } from '../testedPage';

type Text = (words: string) => string;

const hit = (text: Text, id: string, title: string, passage: string): ShownHit => ({
  id,
  source: id.startsWith('note') ? 'note' : 'guide',
  title: { text: text(title), ranges: [] },
  breadcrumb: ['Negotiating', text('Offers of two companies at once')],
  passage: { text: text(passage), ranges: [{ start: 0, end: 3 }] },
  canInsert: false,
});

const hits = (text: Text) =>
  Array.from({ length: 12 }, (_, i) =>
    hit(
      text,
      `${i % 3 === 0 ? 'note' : 'guide'}#${i}`,
      `Result ${i + 1}`,
      'All accounts moved without an outage.',
    ),
  );

/** Answers as the extension does: to "nothing" nothing is found. */
function tell(text: Text, said: unknown): readonly ToView[] {
  if (said === 'ready')
    return [
      {
        type: 'state',
        scope: 'everything',
        recent: [text('raise'), text('equity')],
        entries: ['Offers', 'Stories', 'System design'].map(title => hit(text, title, title, title)),
      },
    ];
  const message = said as FromView; // The page's own schema is tried elsewhere.
  if (message.type !== 'query' || message.text.trim() === '') return [];
  const found = message.text === 'nothing' ? [] : hits(text);
  return [
    {
      type: 'results',
      sequence: message.sequence,
      hits: found,
      closest: found.length > 0 ? [] : hits(text).slice(0, 3),
      summary: found.length > 0 ? `${found.length} results` : 'No results',
      complete: found.length > 0,
    },
  ];
}

export const testedSearch: TestedPage = {
  page: searchPage,
  folder: 'dist/webview',
  tell: text => said => tell(text, said),
  size: { width: 300, height: 600 },
  drawn: '[role=option]',
  async use(page) {
    await page.getByRole('combobox').focus();
    await page.keyboard.type('outage');
    await page.getByText('Result 12').waitFor();
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowDown');
  },
};
