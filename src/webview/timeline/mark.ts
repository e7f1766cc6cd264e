import type { PlacedMark } from '../../core/deadlines/timeline';
import type { TimelineTexts } from '../../core/deadlines/timelinePage';
import type { ShownLane, ShownMark } from '../../core/deadlines/timelineProtocol';
import { element } from '../element';
import { place } from '../place';
import { markShape } from './shapes';

/** Shape, gaps and padding beside the words of a mark. */
const aroundWords = 26;
/** No label is longer than that: the rest is in its tooltip and in the list. */
const longest = 220;

const pen = document.createElement('canvas').getContext('2d');

/** How much room a mark takes, from its middle to the end of its words. */
export function markWidth({ label, time }: ShownMark): number {
  const text = time === '' ? label : `${label} ${time}`;
  if (!pen) return aroundWords + text.length * 7;
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  pen.font = `${fontSize} ${fontFamily}`;
  return aroundWords + Math.min(longest, Math.ceil(pen.measureText(text).width));
}

/** A mark with its label: a button that opens the note. */
export function drawMark(
  { mark, x, row, isFlipped }: PlacedMark,
  lane: ShownLane,
  texts: TimelineTexts,
  open: (id: string, event: MouseEvent) => void,
): HTMLElement {
  const { id, kind, label, time, when, distance, hasPassed } = mark;
  // What is seen comes first, so that it can be said to a computer that listens.
  const seen = time === '' ? label : `${label} ${time}`;
  const facts = [seen, lane.name, when, distance, hasPassed ? texts.passed : ''];
  const spoken = facts.filter(fact => fact !== '').join(', ');
  const button = element(
    'button',
    {
      type: 'button',
      class: `mark ${isFlipped ? 'flipped' : ''} ${hasPassed ? 'passed' : ''}`,
      'data-name': id,
      'aria-label': spoken,
      title: spoken,
    },
    markShape(kind),
    element('span', { class: 'label', dir: 'auto' }, label),
    ...(time === '' ? [] : [' ', element('span', { class: 'time' }, time)]),
  );
  button.addEventListener('click', event => open(id, event));
  place(button, { left: x });
  button.style.setProperty('--row', String(row));
  return button;
}
