import type { TimelineAction } from '../../core/deadlines/timelineKey';
import type { TimelineTexts } from '../../core/deadlines/timelinePage';
import { element } from '../element';

export interface Toolbar {
  readonly root: HTMLElement;
  show(isList: boolean): void;
}

interface Actions {
  readonly act: (action: TimelineAction) => void;
  readonly showList: (isList: boolean) => void;
}

/** How near one looks, and whether at the chart or at the list of the same facts. */
export function createToolbar(texts: TimelineTexts, { act, showList }: Actions): Toolbar {
  const zoomOut = named(
    texts.zoomOut,
    button('−', () => act({ do: 'zoom', steps: -1 })),
  );
  const zoomIn = named(
    texts.zoomIn,
    button('+', () => act({ do: 'zoom', steps: 1 })),
  );
  const fit = button(texts.fit, () => act({ do: 'fit' }));
  const today = button(texts.today, () => act({ do: 'today' }));
  today.setAttribute('aria-label', texts.toToday);
  const zoom = element('div', { class: 'group' }, today, fit, zoomOut, zoomIn);
  const chart = button(texts.chart, () => showList(false));
  const list = button(texts.list, () => showList(true));
  const form = element('div', { class: 'group toggle' }, chart, list);
  return {
    root: element('div', { class: 'toolbar' }, zoom, form),
    show(isList) {
      chart.setAttribute('aria-pressed', String(!isList));
      list.setAttribute('aria-pressed', String(isList));
      zoom.hidden = isList;
    },
  };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-name': text }, text);
  made.addEventListener('click', press);
  return made;
}

function named(name: string, sign: HTMLButtonElement): HTMLButtonElement {
  sign.title = name;
  sign.setAttribute('aria-label', name);
  return sign;
}
