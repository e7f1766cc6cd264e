import { axisOf, fittingWidth, layOut, zoomed } from '../../core/deadlines/timeline';
import { timelineKey, type TimelineAction } from '../../core/deadlines/timelineKey';
import { parseToTimeline, type FromTimeline, type ToTimeline } from '../../core/deadlines/timelineProtocol';
import { readKeptView, type KeptView } from '../../core/deadlines/timelineView';
import { element } from '../element';
import { acquireHost } from '../host';
import { drawChart } from './chart';
import { drawCollisions } from './collisions';
import { drawList } from './list';
import { markWidth } from './mark';
import { createToolbar } from './toolbar';

const host = acquireHost();
let view: KeptView = readKeptView(host.getState());
let state: ToTimeline | undefined;
/** The day's width that is on the page. */
let dayWidth = 0;

const title = element('h1');
const toolbar = createToolbar({ act, showList: isList => change({ ...view, isList }) });
const collisions = element('section', { class: 'collisions' });
const chart = element('section', { class: 'chart', tabindex: '0' });
const list = element('section', { class: 'list' });
const nothing = element('p', { class: 'nothing' });
const keys = element('p', { class: 'keys' });

function post(message: FromTimeline): void {
  host.postMessage(message);
}

function open(id: string, { ctrlKey, metaKey }: MouseEvent): void {
  post({ type: 'open', id, aside: ctrlKey || metaKey });
}

function change(next: KeptView): void {
  view = next;
  host.setState(view);
  draw();
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
  const { texts, lanes, now, zone } = state;
  const isEmpty = lanes.length === 0;
  title.textContent = texts.title;
  keys.textContent = texts.keys;
  nothing.textContent = texts.nothing;
  toolbar.show(texts, view.isList);
  chart.setAttribute('aria-label', texts.title);
  for (const [part, isShown] of [
    [nothing, isEmpty],
    [toolbar.root, !isEmpty],
    [chart, !isEmpty && !view.isList],
    [keys, !isEmpty && !view.isList],
    [list, !isEmpty && view.isList],
    [collisions, state.collisions.length > 0],
  ] as const)
    part.hidden = !isShown;

  const focused = focusedName();
  collisions.setAttribute('aria-label', texts.collisions);
  collisions.replaceChildren(
    ...drawCollisions(state, (collision, way) => post({ type: 'wayOut', collision, way })),
  );
  if (view.isList) list.replaceChildren(drawList(state, open));
  else drawLanes(axisOf(lanes, now, zone), state);
  focusOn(focused);
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
  chart.replaceChildren(drawChart(layout, shown, open));
  if (isFirst) scrollToToday();
  else if (isZoomed && middle !== undefined) chart.scrollLeft = middle * dayWidth - room / 2;
}

/** What is drawn anew keeps the focus that it had. */
function focusedName(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset['name'] : undefined;
}

function focusOn(name: string | undefined): void {
  if (name === undefined || focusedName() === name) return;
  for (const candidate of document.querySelectorAll<HTMLElement>('[data-name]'))
    if (candidate.dataset['name'] === name && candidate.offsetParent)
      candidate.focus({ preventScroll: true });
}

window.addEventListener('message', event => {
  const message = parseToTimeline(event.data);
  if (!message) return;
  state = message;
  draw();
});
document.addEventListener('keydown', event => {
  const action = view.isList ? undefined : timelineKey(event);
  if (!action) return;
  event.preventDefault();
  act(action);
});
new ResizeObserver(() => {
  if (!view.isList) draw();
}).observe(document.body);

document.body.append(
  element('main', {}, element('header', {}, title, toolbar.root), collisions, nothing, chart, list, keys),
);
post({ type: 'ready' });
