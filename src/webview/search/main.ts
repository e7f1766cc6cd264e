import { LatestAnswer } from '../../core/search/latestAnswer';
import { parseToView, type FromView, type Intent, type Scope, type ToView } from '../../core/search/protocol';
import { viewKey } from '../../core/search/viewKey';
import {
  activeChoice,
  answered,
  choicesOf,
  emptyState,
  isAsking,
  moved,
  readKept,
  scoped,
  settled,
  typed,
  type Choice,
  type ViewState,
} from '../../core/search/viewState';
import { element } from '../element';
import { acquireHost } from '../host';
import { createResultList } from './resultList';
import { createScopeToggle } from './scopeToggle';

const host = acquireHost();
const questions = new LatestAnswer();
const kept = readKept(host.getState());
let state: ViewState = { ...emptyState, query: kept.query };
/** The question that the list answers. */
let answeredSequence = -1;

const field = element('input', {
  type: 'text',
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': 'results',
  'aria-expanded': 'false',
  autocomplete: 'off',
  spellcheck: 'false',
});
const toggle = createScopeToggle(changeScope);
const list = createResultList(use);
const status = element('div', { role: 'status', class: 'status' });
const note = element('div', { class: 'note' });
const keys = element('div', { class: 'keys' });

function post(message: FromView): void {
  host.postMessage(message);
}

function show(next: ViewState): void {
  state = next;
  const { texts, results, query, scope } = state;
  if (!texts) return;
  host.setState({ query, scope });
  field.placeholder = texts.placeholder;
  field.setAttribute('aria-label', texts.field);
  if (field.value !== query) field.value = query;
  toggle.show(scope, texts);
  list.show(state);
  field.setAttribute('aria-expanded', String(choicesOf(state).length > 0));
  if (list.activeId === undefined) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', list.activeId);

  setText(status, isAsking(state) ? (results?.summary ?? '') : '');
  const nothing = results?.hits.length === 0 ? texts.noHits : '';
  const reading = results?.complete === false ? texts.reading : '';
  setText(note, [nothing, reading].filter(text => text !== '').join(' '));
  const isMac = navigator.userAgent.includes('Mac');
  setText(
    keys,
    texts.keys
      .replace('{0}', isMac ? '⌘+Enter' : 'Ctrl+Enter')
      .replace('{1}', isMac ? '⌥+Enter' : 'Alt+Enter'),
  );
}

/** Only what changed is written: a live region is read out at every write. */
function setText(to: HTMLElement, text: string): void {
  if (to.textContent !== text) to.textContent = text;
}

function ask(): void {
  post({ type: 'query', sequence: questions.ask(), text: state.query, scope: state.scope });
}

function changeQuery(query: string): void {
  show(typed(state, query));
  ask();
}

function changeScope(scope: Scope): void {
  show(scoped(state, scope));
  ask();
}

function use(choice: Choice | undefined, intent: Intent): void {
  if (choice?.kind === 'recent') {
    changeQuery(choice.text);
    field.focus();
  } else if (choice) post({ type: 'use', id: choice.hit.id, intent, text: state.query });
}

function hear(message: ToView): void {
  switch (message.type) {
    case 'state': {
      const isFirst = state.texts === undefined;
      show(settled(state, isFirst && kept.scope ? { ...message, scope: kept.scope } : message));
      if (isFirst && isAsking(state)) ask();
      return;
    }
    case 'results':
      if (!questions.isFor(message.sequence)) return;
      show(answered(state, message, message.sequence === answeredSequence));
      answeredSequence = message.sequence;
      return;
    case 'focus': {
      if (message.scope !== undefined) state = scoped(state, message.scope);
      field.focus();
      changeQuery(message.query ?? state.query);
      field.select();
    }
  }
}

field.addEventListener('input', () => changeQuery(field.value));
field.addEventListener('keydown', event => {
  const action = viewKey(event);
  if (!action) return;
  event.preventDefault();
  // VS Code hears every key as well, and acts on it a moment later: what is typed meanwhile would be selected too.
  event.stopPropagation();
  switch (action.do) {
    case 'move':
      show(moved(state, action.steps));
      return;
    case 'use':
      use(activeChoice(state), action.intent);
      return;
    case 'selectAll':
      field.select();
      return;
    case 'clear':
      changeQuery('');
  }
});
window.addEventListener('message', event => {
  const message = parseToView(event.data);
  if (message) hear(message);
});

document.body.append(
  element('main', {}, element('div', { class: 'head' }, field, toggle.root, status, note), list.root, keys),
);
post({ type: 'ready' });
