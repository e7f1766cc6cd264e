import type { Layout, PlacedLane, Stretch } from '../../core/deadlines/timeline';
import type { ToTimeline } from '../../core/deadlines/timelineProtocol';
import type { TimelineTexts } from '../../core/deadlines/timelinePage';
import { element } from '../element';
import { drawAxis } from './axis';
import { drawMark } from './mark';
import { place } from '../place';

export interface Shown {
  readonly layout: Layout;
  readonly state: ToTimeline;
  readonly texts: TimelineTexts;
  readonly open: (id: string, event: MouseEvent) => void;
}

/** The axis with its lanes, as wide as all of its days. */
export function drawChart(shown: Shown): HTMLElement {
  const { layout, state, texts } = shown;
  const { weekends, now, width, lanes } = layout;
  const shades = weekends.map(weekend => stretched('weekend', weekend));
  const line = stretched('now', { x: now, width: 0 });
  const closings = [...new Set(collidingPlaces(layout, state).map(({ from }) => from))].map(x =>
    stretched('closing', { x, width: 0 }),
  );
  const root = element(
    'div',
    { class: 'days' },
    ...shades,
    drawAxis(layout, state, texts),
    line,
    ...closings,
    element('ul', { class: 'lanes' }, ...lanes.map(lane => drawLane(lane, shown))),
  );
  place(root, { width });
  return root;
}

function drawLane({ lane, marks, spans, rows }: PlacedLane, shown: Shown): HTMLElement {
  const { layout, state, texts, open } = shown;
  const details = [lane.detail, marks.length > 0 ? '' : texts.noMarks];
  const name = element(
    'h2',
    {},
    element('span', { dir: 'auto' }, lane.name),
    element('span', { class: 'detail', dir: 'auto' }, details.filter(text => text !== '').join(' · ')),
  );
  const gaps = collidingPlaces(layout, state).filter(({ interview }) =>
    marks.some(({ mark }) => mark.id === interview),
  );
  const field = element(
    'div',
    { class: 'marks' },
    ...spans.map(span => stretched('span', span)),
    ...gaps.map(({ from, to }) => stretched('gap', { x: from, width: Math.max(0, to - from) })),
    ...marks.map(mark => drawMark(mark, lane, texts, open)),
  );
  field.style.setProperty('--rows', String(marks.length > 0 ? rows : 0));
  return element('li', { class: 'lane' }, name, field);
}

function stretched(name: string, { x, width }: Stretch): HTMLElement {
  const made = element('div', { class: name });
  place(made, { left: x, width });
  return made;
}

/** Where an offer closes too early, and the interview that it does not wait for. */
function collidingPlaces(
  { lanes }: Layout,
  { collisions }: ToTimeline,
): readonly { readonly interview: string; readonly from: number; readonly to: number }[] {
  const places = new Map(lanes.flatMap(({ marks }) => marks).map(({ mark, x }) => [mark.id, x]));
  return collisions.flatMap(({ closing, interview }) => {
    const [from, to] = [places.get(closing), places.get(interview)];
    return from === undefined || to === undefined ? [] : [{ interview, from, to }];
  });
}
