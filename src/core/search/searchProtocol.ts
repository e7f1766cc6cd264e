import * as v from 'valibot';
import { count, type Told } from '../pages/page';

/** Where is searched. */
export const scopes = ['everything', 'guide', 'notes'] as const;
export type Scope = (typeof scopes)[number];

/** What a hit is of: its icon. */
const sources = ['guide', 'ownGuide', 'note'] as const;
export type Source = (typeof sources)[number];

/** What is to happen with a hit. */
const intents = ['open', 'openAside', 'insert'] as const;
export type Intent = (typeof intents)[number];

/** Nobody asks for more; what is pasted may be a book. */
const longestQuery = 2000;
const query = v.pipe(
  v.string(),
  v.transform(text => text.slice(0, longestQuery)),
);

/** A text with the parts that are marked in it: in order, apart, and within it. Never markup. */
const markedText = v.pipe(
  v.object({ text: v.string(), ranges: v.array(v.object({ start: count, end: count })) }),
  v.check(({ text, ranges }) =>
    ranges.every(
      ({ start, end }, i) => (ranges[i - 1]?.end ?? 0) <= start && start <= end && end <= text.length,
    ),
  ),
);
export type MarkedText = Told<typeof markedText>;

const hit = v.object({
  id: v.string(),
  source: v.picklist(sources),
  title: markedText,
  breadcrumb: v.array(v.string()),
  passage: markedText,
  /** What the section is asked as, where that is why it was found. */
  askedAs: v.optional(markedText),
  /** It has words of its own to be inserted: a letter, a question. */
  canInsert: v.boolean(),
});
export type ShownHit = Told<typeof hit>;

/** What the search view is told. Words in it are shown as they are: already in the user's language. */
export const toView = v.variant('type', [
  v.object({
    type: v.literal('state'),
    scope: v.picklist(scopes),
    recent: v.array(v.string()),
    /** Headings to begin with. */
    entries: v.array(hit),
  }),
  v.object({
    type: v.literal('results'),
    /** Of the query that is answered. */
    sequence: count,
    hits: v.array(hit),
    /** Where nothing was found: the headings that come closest. */
    closest: v.array(hit),
    /** How many there are, in words. */
    summary: v.string(),
    /** Notes are still being read where this is false: there may be more. */
    complete: v.boolean(),
  }),
  v.object({
    type: v.literal('focus'),
    /** To be searched for at once. */
    query: v.optional(v.string()),
    scope: v.optional(v.picklist(scopes)),
  }),
]);
export type ToView = Told<typeof toView>;

/** What the search view tells. */
export const fromView = v.variant('type', [
  v.object({ type: v.literal('query'), sequence: count, text: query, scope: v.picklist(scopes) }),
  v.object({ type: v.literal('use'), id: v.string(), intent: v.picklist(intents), text: query }),
]);
export type FromView = Told<typeof fromView>;
