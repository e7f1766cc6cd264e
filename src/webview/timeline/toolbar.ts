import type { TimelineAction } from '../../core/deadlines/timelineKey';
import type { TimelineTexts } from '../../core/deadlines/timelineProtocol';
import { element } from '../element';

export interface Toolbar {
  readonly root: HTMLElement;
  show(texts: TimelineTexts, isList: boolean): void;
}

interface Actions {
  readonly act: (action: TimelineAction) => void;
  readonly showList: (isList: boolean) => void;
}

/** How near one looks, and whether at the chart or at the list of the same facts. */
export function createToolbar({ act, showList }: Actions): Toolbar {
  const zoomOut = button('−', () => act({ do: 'zoom', steps: -1 }));
  const zoomIn = button('+', () => act({ do: 'zoom', steps: 1 }));
  const fit = button('', () => act({ do: 'fit' }));
  const today = button('', () => act({ do: 'today' }));
  const zoom = element('div', { class: 'group' }, today, fit, zoomOut, zoomIn);
  const chart = button('', () => showList(false));
  const list = button('', () => showList(true));
  const form = element('div', { class: 'group toggle' }, chart, list);
  return {
    root: element('div', { class: 'toolbar' }, zoom, form),
    show(texts, isList) {
      for (const [of, text] of [
        [zoomOut, texts.zoomOut],
        [zoomIn, texts.zoomIn],
      ] as const) {
        of.title = text;
        of.setAttribute('aria-label', text);
      }
      fit.textContent = texts.fit;
      today.textContent = texts.today;
      today.setAttribute('aria-label', texts.toToday);
      chart.textContent = texts.chart;
      list.textContent = texts.list;
      chart.setAttribute('aria-pressed', String(!isList));
      list.setAttribute('aria-pressed', String(isList));
      zoom.hidden = isList;
    },
  };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}
