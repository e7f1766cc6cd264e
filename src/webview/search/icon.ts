import type { Source } from '../../core/search/searchProtocol';
import { drawing } from '../drawing';

const shapes: Readonly<Record<Source | 'recent', string>> = {
  guide:
    'M8 3.5C6.8 2.6 5.2 2.5 2.5 2.5v10c2.7 0 4.3.1 5.5 1 1.2-.9 2.8-1 5.5-1v-10c-2.7 0-4.3.1-5.5 1zm0 0v10',
  ownGuide: 'M4.5 2.5h8v11h-8zM2.5 4.5h2M2.5 8h2M2.5 11.5h2M7 5.5h3.5',
  note: 'M3.5 2.5h6l3 3v8h-9zM9.5 2.5v3h3M5.5 8.5h5M5.5 11h5',
  recent: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2.2 1.3',
};

/** A drawing of what something is. */
export function icon(of: Source | 'recent'): SVGSVGElement {
  return drawing(shapes[of]);
}
