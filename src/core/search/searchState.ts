import { stampOf } from '../base/stamp';
import type { Scope, ShownHit, ToView } from './searchProtocol';

/** What can be chosen in the list: an earlier search, or something to open. */
export type Choice =
  { readonly kind: 'recent'; readonly text: string } | { readonly kind: 'hit'; readonly hit: ShownHit };

/** Choices under a heading. */
export interface Group {
  readonly name: 'recent' | 'entries' | 'hits' | 'closest';
  readonly choices: readonly Choice[];
}

type Results = Omit<Extract<ToView, { type: 'results' }>, 'type' | 'sequence'>;

/** Everything that the search view shows. Never changes; each step makes a new one. */
export interface ViewState {
  readonly query: string;
  readonly scope: Scope;
  readonly recent: readonly string[];
  readonly entries: readonly ShownHit[];
  /** `undefined` until the first answer, and while nothing is asked. */
  readonly results: Results | undefined;
  /** Index of the choice that the keys are at; `undefined` while they are in the field alone. */
  readonly active: number | undefined;
  /** The name of the choice that they were at before the view was hidden, until it is on the list again. */
  readonly awaited: string | undefined;
}

export const emptyState: ViewState = {
  query: '',
  scope: 'everything',
  recent: [],
  entries: [],
  results: undefined,
  active: undefined,
  awaited: undefined,
};

/** Whether there is anything to search for. */
export function isAsking({ query }: Pick<ViewState, 'query'>): boolean {
  return query.trim() !== '';
}

export function typed(state: ViewState, query: string): ViewState {
  // The old answer stands until the new one is there: an empty list in between would flicker.
  const results = isAsking({ query }) ? state.results : undefined;
  return { ...state, query, results, active: results && state.active, awaited: undefined };
}

export function scoped(state: ViewState, scope: Scope): ViewState {
  return { ...state, scope };
}

export function settled(state: ViewState, message: Extract<ToView, { type: 'state' }>): ViewState {
  const { scope, recent, entries } = message;
  const next = { ...state, scope, recent, entries };
  return isAsking(next) ? next : found(next);
}

/** The first hit is the one that Enter opens; more of the same answer leave the keys where they are. */
export function answered(state: ViewState, results: Results, isSameQuestion: boolean): ViewState {
  if (!isAsking(state)) return state;
  const before = isSameQuestion ? activeName(state) : state.awaited;
  const next = { ...state, results, active: results.hits.length > 0 ? 0 : undefined };
  return found({ ...next, awaited: before });
}

/** With the keys at the choice that is awaited, where it is on the list. */
function found(state: ViewState): ViewState {
  const at = choicesOf(state).findIndex(choice => nameOf(choice) === state.awaited);
  return at < 0 ? state : { ...state, active: at, awaited: undefined };
}

/** The choices in the order in which they stand, under their headings. */
export function groupsOf({ recent, entries, results, query }: ViewState): readonly Group[] {
  const hits = (name: Group['name'], all: readonly ShownHit[]): Group => ({
    name,
    choices: all.map(hit => ({ kind: 'hit', hit })),
  });
  const groups: readonly Group[] = isAsking({ query })
    ? [hits('hits', results?.hits ?? []), hits('closest', results?.closest ?? [])]
    : [{ name: 'recent', choices: recent.map(text => ({ kind: 'recent', text })) }, hits('entries', entries)];
  return groups.filter(({ choices }) => choices.length > 0);
}

export function choicesOf(state: ViewState): readonly Choice[] {
  return groupsOf(state).flatMap(({ choices }) => choices);
}

export function activeChoice(state: ViewState): Choice | undefined {
  return state.active === undefined ? undefined : choicesOf(state)[state.active];
}

/** Goes up or down, and around at the ends. */
export function moved(state: ViewState, steps: number): ViewState {
  const { length } = choicesOf(state);
  if (length === 0) return { ...state, active: undefined };
  const from = state.active ?? (steps > 0 ? -1 : length);
  const to = Math.abs(steps) === 1 ? (from + steps + length) % length : from + steps;
  return { ...state, active: Math.min(Math.max(to, 0), length - 1) };
}

/** A name for the choice that the keys are at which says nothing of what it is, so that it may be kept. */
export function activeName(state: ViewState): string | undefined {
  const choice = activeChoice(state);
  return choice && nameOf(choice);
}

function nameOf(choice: Choice): string {
  return stampOf(choice.kind === 'hit' ? choice.hit.id : choice.text);
}
