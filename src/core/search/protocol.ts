import { isCount, isList, isOneOf, isRecord, isText } from '../base/shapes';
import type { TextRange } from './excerpt';

/** Where is searched. */
export const scopes = ['everything', 'guide', 'notes'] as const;
export type Scope = (typeof scopes)[number];

/** What a hit is of: its icon. */
const sources = ['guide', 'ownGuide', 'note'] as const;
export type Source = (typeof sources)[number];

/** Nobody asks for more; what is pasted may be a book. */
const longestQuery = 2000;

/** What is to happen with a hit. */
const intents = ['open', 'openAside', 'insert'] as const;
export type Intent = (typeof intents)[number];

/** A text with the parts that are marked in it. Never markup. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

export interface ShownHit {
  readonly id: string;
  readonly source: Source;
  readonly title: MarkedText;
  readonly breadcrumb: readonly string[];
  readonly passage: MarkedText;
  /** It has words of its own to be inserted: a letter, a question. */
  readonly canInsert: boolean;
}

/** The view's own words, in the user's language. */
export const viewTexts = [
  'field',
  'placeholder',
  'scope',
  'everything',
  'guide',
  'notes',
  'recent',
  'entries',
  'hits',
  'noHits',
  'closest',
  'reading',
  'keys',
  'ofGuide',
  'ofOwnGuide',
  'ofNote',
] as const;
export type ViewTexts = Readonly<Record<(typeof viewTexts)[number], string>>;

/** What the search view is told. Words in it are shown as they are: already in the user's language. */
export type ToView =
  | {
      readonly type: 'state';
      readonly texts: ViewTexts;
      readonly scope: Scope;
      readonly recent: readonly string[];
      /** Headings to begin with. */
      readonly entries: readonly ShownHit[];
    }
  | {
      readonly type: 'results';
      /** Of the query that is answered. */
      readonly sequence: number;
      readonly hits: readonly ShownHit[];
      /** Where nothing was found: the headings that come closest. */
      readonly closest: readonly ShownHit[];
      /** How many there are, in words. */
      readonly summary: string;
      /** Notes are still being read where this is false: there may be more. */
      readonly complete: boolean;
    }
  | {
      readonly type: 'focus';
      /** To be searched for at once. */
      readonly query: string | undefined;
      readonly scope: Scope | undefined;
    };

/** What the search view tells. */
export type FromView =
  | { readonly type: 'ready' }
  | { readonly type: 'query'; readonly sequence: number; readonly text: string; readonly scope: Scope }
  | { readonly type: 'use'; readonly id: string; readonly intent: Intent; readonly text: string };

/** The message, or `undefined` when it is none of ours. */
export function parseToView(data: unknown): ToView | undefined {
  if (!isRecord(data)) return undefined;
  const { type, texts, scope, query, recent, entries, sequence, hits, closest, summary, complete } = data;
  if (
    type === 'focus' &&
    (query === undefined || isText(query)) &&
    (scope === undefined || isOneOf(scopes, scope))
  )
    return { type, query, scope };
  if (
    type === 'state' &&
    isViewTexts(texts) &&
    isOneOf(scopes, scope) &&
    isList(recent, isText) &&
    isList(entries, isHit)
  )
    return { type, texts, scope, recent, entries };
  if (
    type === 'results' &&
    isCount(sequence) &&
    isList(hits, isHit) &&
    isList(closest, isHit) &&
    isText(summary) &&
    typeof complete === 'boolean'
  )
    return { type, sequence, hits, closest, summary, complete };
  return undefined;
}

/** The message, or `undefined` when it is none of ours. */
export function parseFromView(data: unknown): FromView | undefined {
  if (!isRecord(data)) return undefined;
  const { type, sequence, text, scope, id, intent } = data;
  if (type === 'ready') return { type };
  if (type === 'query' && isCount(sequence) && isText(text) && isOneOf(scopes, scope))
    return { type, sequence, text: text.slice(0, longestQuery), scope };
  if (type === 'use' && isText(id) && isOneOf(intents, intent) && isText(text))
    return { type, id, intent, text: text.slice(0, longestQuery) };
  return undefined;
}

function isViewTexts(data: unknown): data is ViewTexts {
  return isRecord(data) && viewTexts.every(name => isText(data[name]));
}

function isHit(data: unknown): data is ShownHit {
  return (
    isRecord(data) &&
    isText(data['id']) &&
    isOneOf(sources, data['source']) &&
    isMarkedText(data['title']) &&
    isList(data['breadcrumb'], isText) &&
    isMarkedText(data['passage']) &&
    typeof data['canInsert'] === 'boolean'
  );
}

/** The ranges are in order, apart, and within the text, so that the view may cut along them. */
function isMarkedText(data: unknown): data is MarkedText {
  if (!isRecord(data)) return false;
  const { text, ranges } = data;
  if (!isText(text) || !isList(ranges, isRange)) return false;
  return ranges.every(({ start, end }, i) => (ranges[i - 1]?.end ?? 0) <= start && end <= text.length);
}

function isRange(data: unknown): data is TextRange {
  return isRecord(data) && isCount(data['start']) && isCount(data['end']) && data['start'] <= data['end'];
}
