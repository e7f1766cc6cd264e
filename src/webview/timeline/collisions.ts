import { waysOut, type ToTimeline, type WayOut } from '../../core/deadlines/timelineProtocol';
import { element } from '../element';
import { warningSign } from './shapes';

/** What collides, in words, with the two ways out. */
export function drawCollisions(
  { collisions }: ToTimeline,
  take: (collision: string, way: WayOut) => void,
): readonly HTMLElement[] {
  return collisions.map(collision => {
    const ways = waysOut.map(way => {
      const button = element(
        'button',
        { type: 'button', 'data-name': `${way} ${collision.id}` },
        collision[way],
      );
      button.addEventListener('click', () => take(collision.id, way));
      return button;
    });
    return element(
      'div',
      { class: 'collision' },
      warningSign(),
      element('p', { dir: 'auto' }, collision.text),
      element('div', { class: 'group' }, ...ways),
    );
  });
}
