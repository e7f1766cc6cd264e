import { isCount, isFlag, isList, isOneOf, isRecord, isText } from '../base/shapes';

/** What a mark on the timeline stands for: its form and its colour. */
const markKinds = ['deadline', 'ownDeadline', 'interview', 'action'] as const;
export type MarkKind = (typeof markKinds)[number];

/** One moment. Words are shown as they are: already in the user's language. */
export interface ShownMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** Milliseconds since 1970; a day that names no time lasts from its morning until its night. */
  readonly from: number;
  readonly until: number;
  readonly label: string;
  /** The time of day, where one is named; else empty. */
  readonly time: string;
  /** The whole date, and how far off it is. */
  readonly when: string;
  readonly distance: string;
  readonly hasPassed: boolean;
}

/** One company. */
export interface ShownLane {
  readonly id: string;
  readonly name: string;
  /** The role, and how far the process has come. */
  readonly detail: string;
  readonly marks: readonly ShownMark[];
  /** How long an offer is open. */
  readonly spans: readonly ShownSpan[];
}

export interface ShownSpan {
  readonly from: number;
  readonly until: number;
}

/** An offer that closes before an interview elsewhere, and what can be done about it. */
export interface ShownCollision {
  readonly id: string;
  readonly text: string;
  /** The marks that collide. */
  readonly closing: string;
  readonly interview: string;
  readonly askForTime: string;
  readonly askToHurry: string;
}

/** The page's own words, in the user's language. */
export const timelineTexts = [
  'title',
  'chart',
  'list',
  'zoomIn',
  'zoomOut',
  'fit',
  'toToday',
  'today',
  'keys',
  'nothing',
  'noMarks',
  'collisions',
  'when',
  'company',
  'what',
  'passed',
] as const;
export type TimelineTexts = Readonly<Record<(typeof timelineTexts)[number], string>>;

/** What the page is told: everything, each time. */
export interface ToTimeline {
  readonly type: 'state';
  readonly texts: TimelineTexts;
  /** For the names of months and weekdays. */
  readonly language: string;
  /** IANA name of the zone that days are counted in. */
  readonly zone: string;
  readonly now: number;
  readonly lanes: readonly ShownLane[];
  readonly collisions: readonly ShownCollision[];
}

export const waysOut = ['askForTime', 'askToHurry'] as const;
export type WayOut = (typeof waysOut)[number];

/** What the page tells. */
export type FromTimeline =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly id: string; readonly aside: boolean }
  | { readonly type: 'wayOut'; readonly collision: string; readonly way: WayOut };

/** The message, or `undefined` when it is none of ours. */
export function parseToTimeline(data: unknown): ToTimeline | undefined {
  if (!isRecord(data)) return undefined;
  const { type, texts, language, zone, now, lanes, collisions } = data;
  if (
    type !== 'state' ||
    !isTexts(texts) ||
    !isText(language) ||
    !isText(zone) ||
    !isCount(now) ||
    !isList(lanes, isLane) ||
    !isList(collisions, isCollision)
  )
    return undefined;
  return { type, texts, language, zone, now, lanes, collisions };
}

/** The message, or `undefined` when it is none of ours. */
export function parseFromTimeline(data: unknown): FromTimeline | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id, aside, collision, way } = data;
  if (type === 'ready') return { type };
  if (type === 'open' && isText(id) && isFlag(aside)) return { type, id, aside };
  if (type === 'wayOut' && isText(collision) && isOneOf(waysOut, way)) return { type, collision, way };
  return undefined;
}

function isTexts(data: unknown): data is TimelineTexts {
  return isRecord(data) && timelineTexts.every(name => isText(data[name]));
}

function isSpan(data: unknown): data is ShownSpan {
  return (
    isRecord(data) && isInstant(data['from']) && isInstant(data['until']) && data['from'] <= data['until']
  );
}

/** Within the years that a calendar has. */
function isInstant(data: unknown): data is number {
  return typeof data === 'number' && Math.abs(data) < 8e15;
}

function isMark(data: unknown): data is ShownMark {
  return (
    isSpan(data) &&
    isRecord(data) &&
    ['id', 'label', 'time', 'when', 'distance'].every(name => isText(data[name])) &&
    isOneOf(markKinds, data['kind']) &&
    isFlag(data['hasPassed'])
  );
}

function isLane(data: unknown): data is ShownLane {
  return (
    isRecord(data) &&
    ['id', 'name', 'detail'].every(name => isText(data[name])) &&
    isList(data['marks'], isMark) &&
    isList(data['spans'], isSpan)
  );
}

function isCollision(data: unknown): data is ShownCollision {
  return (
    isRecord(data) &&
    ['id', 'text', 'closing', 'interview', 'askForTime', 'askToHurry'].every(name => isText(data[name]))
  );
}
