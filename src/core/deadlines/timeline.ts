import { addDays, daysBetween, partsOf, weekdayOf, type Day } from '../time/day';
import { dayAt, startOf, type Instant } from '../time/instant';
import type { ShownLane, ShownMark, ShownSpan } from './timelineProtocol';

/** The days that the timeline shows, each as wide as any other, in one zone. */
export interface Axis {
  readonly zone: string;
  readonly first: Day;
  /** How many days there are. */
  readonly days: number;
}

/** How wide a day may be, in pixels, from the farthest view to the nearest. */
export const dayWidths = [4, 6, 9, 14, 22, 34, 52, 80, 120] as const;

/** A year ahead and a quarter back: what lies beyond stands at the edge. */
const farthestAhead = 366;
const farthestBack = 92;
/** Days that are left free before the first mark and behind the last, and how many there are at least ahead. */
const margin = 2;
const leastAhead = 12;

/** Wide enough for everything that the lanes hold, and for today. */
export function axisOf(lanes: readonly ShownLane[], now: Instant, zone: string): Axis {
  const today = dayAt(now, zone);
  const offsets = lanes
    .flatMap(({ marks, spans }) => [...marks, ...spans])
    .flatMap(({ from, until }) => [from, until])
    .map(instant => daysBetween(today, dayAt(instant, zone)));
  const back = Math.max(Math.min(0, ...offsets), -farthestBack) - margin;
  const ahead = Math.min(Math.max(leastAhead, ...offsets), farthestAhead) + margin;
  return { zone, first: addDays(today, back), days: ahead - back + 1 };
}

/** The widest of the day widths with which the whole axis has room; the narrowest when none does. */
export function fittingWidth({ days }: Axis, room: number): number {
  return dayWidths.reduce<number>((best, width) => (width * days <= room ? width : best), dayWidths[0]);
}

/** The next day width that is nearer (above zero) or farther; the same at either end. */
export function zoomed(width: number, steps: number): number {
  const at = dayWidths.reduce((best, known, i) => (known <= width ? i : best), 0);
  return dayWidths[Math.min(Math.max(at + steps, 0), dayWidths.length - 1)] ?? width;
}

/** Where a moment stands on the axis, in days from its beginning: also in nights that are an hour longer. */
export function placeOf(instant: Instant, { zone, first, days }: Axis): number {
  const day = dayAt(instant, zone);
  const index = daysBetween(first, day);
  if (index < 0) return 0;
  if (index >= days) return days;
  const start = startOf(day, zone) ?? instant;
  const end = startOf(addDays(day, 1), zone) ?? instant;
  return index + (end > start ? (instant - start) / (end - start) : 0);
}

export interface PlacedMark {
  readonly mark: ShownMark;
  readonly x: number;
  /** Row within the lane, from 0: labels in one row do not touch. */
  readonly row: number;
  /** Whether the label stands before the mark, as there is no room behind it. */
  readonly isFlipped: boolean;
}

export interface PlacedLane {
  readonly lane: ShownLane;
  readonly marks: readonly PlacedMark[];
  readonly spans: readonly Stretch[];
  /** How many rows there are, at least one. */
  readonly rows: number;
}

/** From one place to another, in pixels. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

interface PlacedDay extends Stretch {
  readonly day: Day;
}

export interface Layout {
  readonly width: number;
  readonly now: number;
  readonly today: PlacedDay | undefined;
  readonly months: readonly PlacedDay[];
  /** The days that are named: every one, every Monday, or none but the months. */
  readonly ticks: readonly PlacedDay[];
  readonly weekends: readonly Stretch[];
  readonly lanes: readonly PlacedLane[];
}

export interface View {
  readonly axis: Axis;
  readonly now: Instant;
  readonly dayWidth: number;
  /** How much room a mark takes with its label, in pixels from its middle. */
  readonly widthOf: (mark: ShownMark) => number;
}

/** Where everything stands. */
export function layOut(lanes: readonly ShownLane[], view: View): Layout {
  const { axis, now, dayWidth } = view;
  const days = Array.from({ length: axis.days }, (_, i) => ({
    day: addDays(axis.first, i),
    x: i * dayWidth,
    width: dayWidth,
  }));
  return {
    width: axis.days * dayWidth,
    now: placeOf(now, axis) * dayWidth,
    today: days[Math.floor(placeOf(now, axis))],
    months: monthsOf(days),
    ticks: days.filter(({ day }) => isNamed(day, dayWidth)),
    weekends: weekendsOf(days),
    lanes: lanes.map(lane => placeLane(lane, view)),
  };
}

function monthsOf(days: readonly PlacedDay[]): readonly PlacedDay[] {
  const starts = days.filter(({ day }, i) => i === 0 || partsOf(day)?.day === 1);
  const last = days.at(-1);
  const end = last ? last.x + last.width : 0;
  return starts.map((month, i) => ({ ...month, width: (starts[i + 1]?.x ?? end) - month.x }));
}

/** From this width on, a day has room for its number. */
const roomForNumber = 22;

function isNamed(day: Day, dayWidth: number): boolean {
  if (dayWidth >= roomForNumber) return true;
  return weekdayOf(day) === 1 && dayWidth * 7 >= roomForNumber;
}

function weekendsOf(days: readonly PlacedDay[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, x, width } of days) {
    if (weekdayOf(day) < 6) continue;
    const before = stretches.at(-1);
    if (before && before.x + before.width === x)
      stretches[stretches.length - 1] = { x: before.x, width: before.width + width };
    else stretches.push({ x, width });
  }
  return stretches;
}

function placeLane(lane: ShownLane, view: View): PlacedLane {
  const { axis, dayWidth, widthOf } = view;
  const end = axis.days * dayWidth;
  const taken: Stretch[][] = [];
  const marks = lane.marks
    .map(mark => ({ mark, x: middleOf(mark, axis) * dayWidth }))
    .sort((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const width = widthOf(mark);
      const isFlipped = x + width > end && x - width >= 0;
      const room = { x: isFlipped ? x - width : x - markRadius, width: width + markRadius };
      const free = taken.findIndex(row => row.every(other => !touches(other, room)));
      const row = free < 0 ? taken.length : free;
      (taken[row] ??= []).push(room);
      return { mark, x, row, isFlipped };
    });
  return {
    lane,
    marks,
    spans: lane.spans.map(span => placeSpan(span, view)),
    rows: Math.max(1, taken.length),
  };
}

/** Half of what a mark without its label takes. */
const markRadius = 10;

function touches(a: Stretch, b: Stretch): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

/** A moment stands where it is; a day in the middle of its column. */
function middleOf({ from, until }: ShownSpan, axis: Axis): number {
  return (placeOf(from, axis) + placeOf(until, axis)) / 2;
}

function placeSpan({ from, until }: ShownSpan, { axis, dayWidth }: View): Stretch {
  const x = placeOf(from, axis) * dayWidth;
  return { x, width: placeOf(until, axis) * dayWidth - x };
}
