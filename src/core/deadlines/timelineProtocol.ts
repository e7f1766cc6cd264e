import * as v from 'valibot';
import { type Told } from '../pages/page';

/** What a mark on the timeline stands for: its form and its colour. */
const markKinds = ['deadline', 'ownDeadline', 'interview', 'action'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Milliseconds since 1970, within the years that a calendar has. */
const instant = v.pipe(v.number(), v.minValue(-8e15), v.maxValue(8e15));
const isInOrder = ({ from, until }: { readonly from: number; readonly until: number }) => from <= until;

const span = v.pipe(v.object({ from: instant, until: instant }), v.check(isInOrder));
export type ShownSpan = Told<typeof span>;

/** One moment. Words are shown as they are: already in the user's language. */
const mark = v.pipe(
  v.object({
    id: v.string(),
    kind: v.picklist(markKinds),
    /** A day that names no time lasts from its morning until its night. */
    from: instant,
    until: instant,
    label: v.string(),
    /** The time of day, where one is named; else empty. */
    time: v.string(),
    /** The whole date, and how far off it is. */
    when: v.string(),
    distance: v.string(),
    hasPassed: v.boolean(),
  }),
  v.check(mark => isInOrder(mark)),
);
export type ShownMark = Told<typeof mark>;

/** One company. */
const lane = v.object({
  id: v.string(),
  name: v.string(),
  /** The role, and how far the process has come. */
  detail: v.string(),
  marks: v.array(mark),
  /** How long an offer is open. */
  spans: v.array(span),
});
export type ShownLane = Told<typeof lane>;

/** An offer that closes before an interview elsewhere, and what can be done about it. */
const collision = v.object({
  id: v.string(),
  text: v.string(),
  /** The marks that collide. */
  closing: v.string(),
  interview: v.string(),
  askForTime: v.string(),
  askToHurry: v.string(),
});
export type ShownCollision = Told<typeof collision>;

/** What the page is told: everything, each time. */
export const toTimeline = v.object({
  type: v.literal('state'),
  /** For the names of months and weekdays. */
  language: v.string(),
  /** IANA name of the zone that days are counted in. */
  zone: v.string(),
  now: v.pipe(instant, v.minValue(0)),
  lanes: v.array(lane),
  collisions: v.array(collision),
});
export type ToTimeline = Told<typeof toTimeline>;

export const waysOut = ['askForTime', 'askToHurry'] as const;
export type WayOut = (typeof waysOut)[number];

/** What the page tells. */
export const fromTimeline = v.variant('type', [
  v.object({ type: v.literal('open'), id: v.string(), aside: v.boolean() }),
  v.object({ type: v.literal('wayOut'), collision: v.string(), way: v.picklist(waysOut) }),
]);
export type FromTimeline = Told<typeof fromTimeline>;
