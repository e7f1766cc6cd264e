import { markedParts } from '../../core/search/markedParts';
import type { Intent, MarkedText, ShownHit, Source } from '../../core/search/searchProtocol';
import type { ViewTexts } from '../../core/search/searchPage';
import { groupsOf, type Choice, type ViewState } from '../../core/search/searchState';
import { element } from '../element';
import { icon } from './icon';

export interface ResultList {
  readonly root: HTMLElement;
  show(state: ViewState): void;
  /** The id of the option that the keys are at. */
  readonly activeId: string | undefined;
}

const sourceTexts: Readonly<Record<Source, keyof ViewTexts>> = {
  guide: 'ofGuide',
  ownGuide: 'ofOwnGuide',
  note: 'ofNote',
};

/** The list below the field. The focus stays in the field; the list shows where the keys are. */
export function createResultList(
  texts: ViewTexts,
  onUse: (choice: Choice, intent: Intent) => void,
): ResultList {
  const root = element('div', {
    role: 'listbox',
    id: 'results',
    class: 'results',
    'data-name': 'results',
    'aria-label': texts.hits,
  });
  let options: readonly HTMLElement[] = [];
  let shown: ViewState | undefined;
  let activeId: string | undefined;

  function draw(state: ViewState): void {
    const drawn: HTMLElement[] = [];
    const groups = groupsOf(state).map(({ name, choices }) => {
      const heading = element('div', { class: 'heading', id: `heading-${name}` }, texts[name]);
      const all = choices.map(choice => {
        const option = optionOf(choice, texts, drawn.length, name === 'hits');
        option.addEventListener('click', event => onUse(choice, intentOf(event)));
        drawn.push(option);
        return option;
      });
      // What was searched for needs no heading before eyes that see the field above it.
      if (name === 'hits') heading.classList.add('unseen');
      return element('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...all);
    });
    options = drawn;
    root.replaceChildren(...groups);
  }

  function markActive(active: number | undefined): void {
    activeId = undefined;
    for (const [i, option] of options.entries()) {
      const isActive = i === active;
      option.setAttribute('aria-selected', String(isActive));
      option.classList.toggle('active', isActive);
      if (isActive) {
        activeId = option.id;
        option.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  return {
    root,
    get activeId() {
      return activeId;
    },
    show(state) {
      if (!shown || !saysTheSame(shown, state)) draw(state);
      shown = state;
      markActive(state.active);
    },
  };
}

/** Whether the same choices are on the list: then only the place of the keys may have moved. */
function saysTheSame(a: ViewState, b: ViewState): boolean {
  return (
    a.results === b.results &&
    a.recent === b.recent &&
    a.entries === b.entries &&
    (a.query.trim() === '') === (b.query.trim() === '')
  );
}

function intentOf({ ctrlKey, metaKey, altKey }: MouseEvent): Intent {
  if (altKey) return 'insert';
  return ctrlKey || metaKey ? 'openAside' : 'open';
}

function optionOf(choice: Choice, texts: ViewTexts, index: number, withPassage: boolean): HTMLElement {
  const attributes = { role: 'option', id: `option-${index}`, class: 'option', 'aria-selected': 'false' };
  if (choice.kind === 'recent')
    return element(
      'div',
      attributes,
      icon('recent'),
      element('span', { class: 'title', dir: 'auto' }, choice.text),
    );
  return element('div', attributes, icon(choice.hit.source), ...linesOf(choice.hit, texts, withPassage));
}

function linesOf(hit: ShownHit, texts: ViewTexts, withPassage: boolean): readonly Node[] {
  const { title, breadcrumb, passage, askedAs, source } = hit;
  const lines = [line('title', title)];
  const origin = element('span', { class: 'unseen' }, ` ${texts[sourceTexts[source]]}. `);
  if (breadcrumb.length > 0)
    lines.push(element('span', { class: 'breadcrumb', dir: 'auto' }, breadcrumb.join(' › ')));
  if (withPassage && passage.text !== '') lines.push(line('passage', passage));
  if (withPassage && askedAs) {
    const why = line('asked', askedAs);
    why.prepend(`${texts.askedAs} `);
    lines.push(why);
  }
  return [element('span', { class: 'lines' }, ...lines.slice(0, 1), origin, ...lines.slice(1))];
}

function line(name: string, text: MarkedText): HTMLElement {
  const parts = markedParts(text).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element('span', { class: name, dir: 'auto' }, ...parts);
}
