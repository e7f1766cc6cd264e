import type { EntryKind } from '../kinds/entryKind';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import { entriesBelow } from '../markdown/entriesBelow';
import type { Note, Section } from '../notes/note';
import { isDay, type Day } from '../time/day';
import { takeHeadDay } from './takeHeadDay';
import { takeHeadTime } from './takeHeadTime';

/** An entry of a log as its heading says, by whomever it was written. */
export interface LogEntry {
  readonly heading: string;
  readonly line: number;
  /** `undefined` when the heading names none, or none that could not also be another. */
  readonly day: Day | undefined;
  /** `14:30`. */
  readonly time: string | undefined;
  readonly kind: EntryKind | undefined;
  /** With whom, or what else the heading says. */
  readonly who: string | undefined;
}

/** The entries of a note's log, the newest first; of the same moment the later written, and those without a day last. */
export function readLogEntries(
  { sections }: Pick<Note, 'sections'>,
  names: Names = ours,
): readonly LogEntry[] {
  return entriesBelow(sections, ({ id }) => id === 'log')
    .filter(({ heading }) => heading !== '')
    .map(section => readEntry(section, names))
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => compare(b.entry, a.entry) || b.at - a.at)
    .map(({ entry }) => entry);
}

/** Negative when `a` is earlier. */
function compare(a: LogEntry, b: LogEntry): number {
  const [first, second] = [`${a.day ?? ''} ${a.time ?? ''}`, `${b.day ?? ''} ${b.time ?? ''}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** As appendLogEntry writes it: then nothing in a name passes for anything else. */
const ourForm = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))? · (\p{L}+)(?: · (.+))?$/u;

/** What a heading says of its entry. Each part is read by itself, so that a missing or odd one costs only itself. */
export function readEntry(
  { heading, line }: Pick<Section, 'heading' | 'line'>,
  names: Names = ours,
): LogEntry {
  const [, day, time, word = '', name] = ourForm.exec(heading) ?? [];
  const ownKind = names.writtenEntryKind(word);
  if (day !== undefined && isDay(day) && ownKind)
    return { heading, line, day, time, kind: ownKind, who: name };
  const dated = takeHeadDay(heading);
  const timed = takeHeadTime(dated.rest, dated.at);
  const { kind, rest } = takeKind(timed.rest, names);
  const who = tidy(rest);
  return { heading, line, day: dated.day, time: timed.time, kind, who: who === '' ? undefined : who };
}

/** The kind, where a part of the heading is one or begins with one: "call", "Phone call with Mina". */
function takeKind(
  text: string,
  names: Names,
): { readonly kind: EntryKind | undefined; readonly rest: string } {
  const parts = text.split(between);
  for (const [at, part] of parts.entries()) {
    const others = (rest: string): string =>
      [...parts.slice(0, at), rest, ...parts.slice(at + 1)].map(tidy).filter(Boolean).join(', ');
    const whole = names.entryKind(tidy(part));
    if (whole) return { kind: whole, rest: others('') };
    const [, word = '', second = '', link, name] = opening.exec(tidy(part)) ?? [];
    const kind = names.entryKind(second === '' ? word : second) ?? names.entryKind(word);
    if (kind && link !== undefined && name !== undefined) return { kind, rest: others(name) };
  }
  return { kind: undefined, rest: tidy(parts.map(tidy).filter(Boolean).join(', ')) };
}

const between = /\s*[·|;]\s*|\s+[-–—]+\s+|\s*[,:]\s+/;
const opening = /^(\p{L}[\p{L}-]*)(?: (\p{L}[\p{L}-]*))? (with|from|to|by|mit|von|an) (.+)$/iu;

/** Words without the marks that stood between the parts. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?\)/g, '')
    .replace(/^[\s·|,;:–—()-]+|[\s·|,;:–—(-]+$/g, '')
    .replace(/^with /i, '');
}
