import { LatestAnswer } from '../../core/search/latestAnswer';
import type { Intent, Scope, ToView } from '../../core/search/searchProtocol';
import { searchPage } from '../../core/search/searchPage';
import { viewKey } from '../../core/search/searchKey';
import {
  activeChoice,
  activeName,
  answered,
  choicesOf,
  emptyState,
  isAsking,
  moved,
  scoped,
  settled,
  typed,
  type Choice,
  type ViewState,
} from '../../core/search/searchState';
import { connect } from '../connect';
import { element } from '../element';
import { createResultList } from './resultList';
import { createScopeToggle } from './scopeToggle';

const { texts, kept, keep, send, redraw, announce } = connect(searchPage, hear);
const questions = new LatestAnswer();
let state: ViewState = {
  ...emptyState,
  query: kept.query,
  scope: kept.scope ?? emptyState.scope,
  awaited: kept.at,
};
/** Whether what there is to begin with is known, and where is searched then, if that is said already. */
let hasBegun = false;
let firstScope = kept.scope;
/** What a person has done before that is known: it stands, whatever the page is told meanwhile. */
const early = { hasTyped: false, hasChosen: false };
/** The question that the list answers. */
let answeredSequence = -1;

const field = element('input', {
  type: 'text',
  role: 'combobox',
  'data-name': 'field',
  'aria-label': texts.field,
  'aria-autocomplete': 'list',
  'aria-controls': 'results',
  'aria-expanded': 'false',
  autocomplete: 'off',
  spellcheck: 'false',
  placeholder: texts.placeholder,
});
const toggle = createScopeToggle(texts, changeScope);
const list = createResultList(texts, use);
const summary = element('div', { class: 'summary' });
const note = element('div', { class: 'note' });
const keys = element('div', { class: 'keys' }, keysText());

function keysText(): string {
  const isMac = navigator.userAgent.includes('Mac');
  return texts.keys
    .replace('{0}', isMac ? '⌘+Enter' : 'Ctrl+Enter')
    .replace('{1}', isMac ? '⌥+Enter' : 'Alt+Enter');
}

function show(next: ViewState): void {
  state = next;
  const { query, scope, awaited } = state;
  keep({ query, scope: hasBegun ? scope : firstScope, at: activeName(state) ?? awaited });
  redraw(draw);
}

function draw(): void {
  const { results, query, scope } = state;
  if (field.value !== query) field.value = query;
  toggle.show(scope);
  list.show(state);
  field.setAttribute('aria-expanded', String(choicesOf(state).length > 0));
  if (list.activeId === undefined) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', list.activeId);

  const count = isAsking(state) ? (results?.summary ?? '') : '';
  // What was said at the last key need not be said at this one.
  if (summary.textContent !== count) announce(count);
  summary.textContent = count;
  const nothing = results?.hits.length === 0 ? texts.noHits : '';
  const reading = results?.complete === false ? texts.reading : '';
  note.textContent = [nothing, reading].filter(text => text !== '').join(' ');
}

function ask(): void {
  // Where is searched may not be known yet: what begins asks for what was typed before.
  if (hasBegun) send({ type: 'query', sequence: questions.ask(), text: state.query, scope: state.scope });
}

function changeQuery(query: string): void {
  show(typed(state, query));
  ask();
}

function changeScope(scope: Scope): void {
  if (!hasBegun) {
    early.hasChosen = true;
    firstScope = scope;
  }
  show(scoped(state, scope));
  ask();
}

function use(choice: Choice | undefined, intent: Intent): void {
  if (choice?.kind === 'recent') {
    changeQuery(choice.text);
    field.focus();
  } else if (choice) send({ type: 'use', id: choice.hit.id, intent, text: state.query });
}

function hear(message: ToView): void {
  switch (message.type) {
    case 'state':
      begin(message);
      return;
    case 'results':
      if (!questions.isFor(message.sequence)) return;
      show(answered(state, message, message.sequence === answeredSequence));
      answeredSequence = message.sequence;
      return;
    case 'focus':
      takeUp(message);
  }
}

/** Somebody has asked for the view, and may have been faster in it than the message that says so. */
function takeUp({ query, scope }: Extract<ToView, { type: 'focus' }>): void {
  if (scope !== undefined && !early.hasChosen) {
    firstScope = scope;
    state = scoped(state, scope);
  }
  field.focus();
  changeQuery((early.hasTyped ? undefined : query) ?? state.query);
  if (!early.hasTyped) field.select();
}

function begin(message: Extract<ToView, { type: 'state' }>): void {
  const isFirst = !hasBegun;
  hasBegun = true;
  Object.assign(early, { hasTyped: false, hasChosen: false });
  show(settled(state, isFirst && firstScope ? { ...message, scope: firstScope } : message));
  if (isFirst && isAsking(state)) ask();
}

field.addEventListener('input', () => {
  early.hasTyped ||= !hasBegun;
  changeQuery(field.value);
});
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

document.body.append(
  element(
    'main',
    {},
    element('div', { class: 'ask' }, field),
    element(
      'div',
      { class: 'below', 'data-name': 'below' },
      element('div', { class: 'head' }, toggle.root, summary, note),
      list.root,
      keys,
    ),
  ),
);
/** Whoever comes to the view and to nothing in it, by its icon or a key, comes to search. */
function takeKeys(): void {
  if (document.hasFocus() && document.activeElement === document.body) field.focus();
}

window.addEventListener('focus', takeKeys);
show(state);
takeKeys();
