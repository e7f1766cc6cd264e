import { timelinePage } from '../../../src/core/deadlines/timelinePage';
import type { ShownLane, ShownMark, ToTimeline } from '../../../src/core/deadlines/timelineProtocol';
import type { TestedPage } from '../testedPage';

type Text = (words: string) => string;

const now = Date.UTC(2026, 10, 25, 9);
const inDays = (days: number) => now + days * 86_400_000;

const mark = (text: Text, id: string, kind: ShownMark['kind'], days: number, label: string): ShownMark => ({
  id,
  kind,
  from: inDays(days),
  until: inDays(days),
  label: text(label),
  time: '17:00',
  when: 'Fri 4 Dec 17:00',
  distance: 'in some days',
  hasPassed: days < 0,
});

function lanes(text: Text): readonly ShownLane[] {
  const offer = {
    id: 'kestrel',
    name: text('Kestrel Labs'),
    detail: text('Staff engineer · offer'),
    marks: [
      mark(text, 'kestrel#call', 'action', -2, 'Call Mina Okafor'),
      mark(text, 'kestrel#own', 'ownDeadline', 8, 'My deadline'),
      mark(text, 'kestrel#offer', 'deadline', 9, 'Offer deadline'),
    ],
    spans: [{ from: inDays(-5), until: inDays(9) }],
  };
  const interview = (i: number): ShownLane => ({
    id: `company${i}`,
    name: text(`Tidewater Health ${i}`),
    detail: text('Senior backend engineer · interview'),
    marks: [mark(text, `company${i}#round`, 'interview', 12 + i, 'Final round')],
    spans: [],
  });
  const waiting = { id: 'ottermap', name: text('Ottermap'), detail: text('saved'), marks: [], spans: [] };
  return [offer, ...[1, 2, 3, 4, 5].map(interview), waiting];
}

const state = (text: Text): ToTimeline => ({
  type: 'state',
  language: 'en',
  zone: 'Europe/Berlin',
  now,
  lanes: lanes(text),
  collisions: [
    {
      id: 'kestrel company1',
      text: text("Kestrel Labs closes 4 days before Tidewater Health's final"),
      closing: 'kestrel#offer',
      interview: 'company1#round',
      askForTime: text('Ask Kestrel Labs for more time'),
      askToHurry: text('Ask Tidewater Health to hurry'),
    },
  ],
});

export const testedTimeline: TestedPage = {
  page: timelinePage,
  folder: 'dist/webview',
  tell: text => said => (said === 'ready' ? [state(text)] : []),
  size: { width: 900, height: 700 },
  drawn: '.lane',
  async use(page) {
    await page.locator('.chart').focus();
    for (const key of ['+', '+', '+', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  },
  sideways: '.chart',
};
