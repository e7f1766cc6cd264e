import type { ToTimeline } from '../../core/deadlines/timelineProtocol';
import type { TimelineTexts } from '../../core/deadlines/timelinePage';
import { element } from '../element';
import { markShape } from './shapes';

/** The same facts as a table, in the order of time. */
export function drawList(
  { lanes }: ToTimeline,
  texts: TimelineTexts,
  open: (id: string, event: MouseEvent) => void,
): HTMLElement {
  const rows = lanes
    .flatMap(lane => lane.marks.map(mark => ({ lane, mark })))
    .sort((a, b) => a.mark.from - b.mark.from || a.mark.until - b.mark.until)
    .map(({ lane, mark }) => {
      const button = element(
        'button',
        { type: 'button', class: 'link', 'data-name': mark.id, dir: 'auto' },
        mark.label,
      );
      button.addEventListener('click', event => open(mark.id, event));
      const distance = [mark.distance, mark.hasPassed && mark.distance === '' ? texts.passed : ''].join('');
      return element(
        'tr',
        { class: mark.hasPassed ? 'passed' : '' },
        element('td', {}, mark.when),
        element('td', { class: 'distance' }, distance),
        element('td', { dir: 'auto' }, lane.name),
        element('td', {}, element('div', { class: 'what' }, markShape(mark.kind), button)),
      );
    });
  const waiting = lanes
    .filter(({ marks }) => marks.length === 0)
    .map(({ name }) =>
      element(
        'tr',
        { class: 'passed' },
        element('td', {}, texts.noMarks),
        element('td'),
        element('td', { dir: 'auto' }, name),
        element('td'),
      ),
    );
  const heads = [texts.when, '', texts.company, texts.what].map(text =>
    text === '' ? element('td') : element('th', { scope: 'col' }, text),
  );
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, texts.title),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows, ...waiting),
  );
}
