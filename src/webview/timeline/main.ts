import { axisOf, fittingWidth, layOut, zoomed } from '../../core/deadlines/timeline';
import { timelineKey, type TimelineAction } from '../../core/deadlines/timelineKey';
import { timelinePage } from '../../core/deadlines/timelinePage';
import type { ToTimeline } from '../../core/deadlines/timelineProtocol';
import { connect } from '../connect';
import { element } from '../element';
import { drawChart } from './chart';
import { drawCollisions } from './collisions';
import { drawList } from './list';
import { markWidth } from './mark';
import { createToolbar } from './toolbar';

const { texts, kept, keep, send, redraw } = connect(timelinePage, message => {
  state = message;
  redraw(draw);
});
let view = kept;
let state: ToTimeline | undefined;
/** The day's width that is on the page. */
let dayWidth = 0;

const toolbar = createToolbar(texts, { act, showList: isList => change({ ...view, isList }) });
const collisions = element('section', { class: 'collisions', 'aria-label': texts.collisions });
const chart = element('section', {
  class: 'chart',
  tabindex: '0',
  'data-name': 'chart',
  'aria-label': texts.title,
});
const list = element('section', { class: 'list' });
const nothing = element('p', { class: 'nothing' }, texts.nothing);
const keys = element('p', { class: 'keys' }, texts.keys);
const main = element(
  'main',
  { 'data-name': 'main', hidden: '' },
  element('header', {}, element('h1', {}, texts.title), toolbar.root),
  collisions,
  nothing,
  chart,
  list,
  keys,
);

function open(id: string, { ctrlKey, metaKey }: MouseEvent): void {
  send({ type: 'open', id, aside: ctrlKey || metaKey });
}

function change(next: typeof view): void {
  view = next;
  keep(view);
  redraw(draw);
}

function act(action: TimelineAction): void {
  switch (action.do) {
    case 'zoom':
      change({ ...view, dayWidth: zoomed(dayWidth, action.steps) });
      return;
    case 'fit':
      change({ ...view, dayWidth: undefined });
      return;
    case 'today':
      scrollToToday();
  }
}

/** Today stands a quarter in: what is ahead matters more than what was. */
function scrollToToday(): void {
  const today = chart.querySelector<HTMLElement>('.now');
  if (today) chart.scrollLeft = today.offsetLeft - chart.clientWidth / 4;
}

function draw(): void {
  if (!state) return;
  const { lanes, now, zone } = state;
  main.hidden = false;
  const isEmpty = lanes.length === 0;
  toolbar.show(view.isList);
  for (const [part, isShown] of [
    [nothing, isEmpty],
    [toolbar.root, !isEmpty],
    [chart, !isEmpty && !view.isList],
    [keys, !isEmpty && !view.isList],
    [list, !isEmpty && view.isList],
    [collisions, state.collisions.length > 0],
  ] as const)
    part.hidden = !isShown;

  collisions.replaceChildren(
    ...drawCollisions(state, (collision, way) => send({ type: 'wayOut', collision, way })),
  );
  if (view.isList) list.replaceChildren(drawList(state, texts, open));
  else drawLanes(axisOf(lanes, now, zone), state);
}

function drawLanes(axis: ReturnType<typeof axisOf>, shown: ToTimeline): void {
  const room = chart.clientWidth;
  if (room === 0) return;
  const level = view.dayWidth ?? fittingWidth(axis, room);
  const days = Math.max(axis.days, Math.floor(room / level));
  // Where all of it fits, it leaves no gap at the end.
  const next = Math.max(level, room / days);
  // What is in the middle stays there.
  const middle = dayWidth > 0 ? (chart.scrollLeft + room / 2) / dayWidth : undefined;
  const isZoomed = next !== dayWidth;
  const isFirst = dayWidth === 0;
  dayWidth = next;
  const layout = layOut(shown.lanes, {
    axis: { ...axis, days },
    now: shown.now,
    dayWidth,
    widthOf: markWidth,
  });
  chart.replaceChildren(drawChart({ layout, state: shown, texts, open }));
  if (isFirst) scrollToToday();
  else if (isZoomed && middle !== undefined) chart.scrollLeft = middle * dayWidth - room / 2;
}

document.addEventListener('keydown', event => {
  const action = view.isList ? undefined : timelineKey(event);
  if (!action) return;
  event.preventDefault();
  act(action);
});
new ResizeObserver(() => {
  if (!view.isList) redraw(draw);
}).observe(document.body);

document.body.append(main);
