import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { EntryKind } from '../kinds/entryKind';
import type { Language } from '../kinds/language';
import { firstOf, type Names } from '../kinds/names';
import { negotiation } from '../kinds/negotiation';
import { sectionAsFound } from '../kinds/sectionAsFound';
import { wantedSection } from '../kinds/wantedSection';
import { ours } from '../languages/ours';
import { insertBlock } from '../edits/appendToSection';
import { exactOutline } from '../edits/exactOutline';
import { insertSection } from '../edits/insertSection';
import { sectionNamed } from '../edits/sectionNamed';
import { Lines } from '../markdown/lines';
import { linkText } from '../markdown/markdownLink';
import type { Heading } from '../markdown/outline';
import { readMoment } from '../time/written';
import { asParagraphs } from './asParagraphs';

/** Something that was said or written in a negotiation. */
export interface NewLogEntry {
  /** `2026-11-25`, or `2026-11-25 14:30` where the user is. */
  readonly on: string;
  readonly kind: EntryKind;
  /** With whom. */
  readonly who?: string;
  /** What was said, as the user's own markdown. */
  readonly said: string;
}

/** What stands between the parts of an entry's heading. */
const separator = ' · ';

/**
 * Adds an entry to the end of the log, as a heading one level below it and the text:
 * `### 2026-11-25 14:30 · call · Mina Okafor`. A log that is missing is made. Nothing else of the text changes.
 */
export function appendLogEntry(
  text: string,
  entry: NewLogEntry,
  names: Names = ours,
): Result<readonly TextEdit[]> {
  if (readMoment(entry.on).state !== 'read')
    return refuse(say('`{0}` isn’t recognised as a date. Write it like {1}.', entry.on, '2026-12-04'));
  const outline = exactOutline(text);
  if (!outline.ok) return outline;
  const headings = outline.value.headings.map(({ text: heading }) => ({ heading }));
  const language = names.languageOf(negotiation.id, headings);
  const log = sectionAsFound(wantedSection(negotiation, 'log', names, language), headings);
  const made = insertSection(text, log.heading, log.kind);
  if (!made.ok) return made;
  const [section] = made.value;
  if (!section) return appendTo(text, log.heading, entry, language);
  const added = appendTo(applyEdits(text, [section]), log.heading, entry, language);
  if (!added.ok) return added;
  const [block] = added.value;
  const at = block ? block.start - section.start : -1;
  // The new section is where its first entry goes: together they are one insertion.
  if (!block || at < 0 || at > section.text.length) return refuse(unusual);
  return answer([{ ...section, text: section.text.slice(0, at) + block.text + section.text.slice(at) }]);
}

function appendTo(
  text: string,
  heading: string,
  entry: NewLogEntry,
  language: Language,
): Result<readonly TextEdit[]> {
  const outline = exactOutline(text);
  if (!outline.ok) return outline;
  const { headings } = outline.value;
  const found = sectionNamed(headings, heading);
  if (!found.ok) return found;
  const log = found.value;
  if (log.level === deepest) return refuse(unusual);
  const lines = new Lines(text);
  const next = headings.slice(headings.indexOf(log) + 1).find(({ level }) => level <= log.level);
  const block = entryText(entry, log.level + 1, language);
  const edits = insertBlock(text, outline.value, lines, log.line, next?.line ?? lines.count, block);
  return edits.ok && !isOneHeading(text, edits.value, headings) ? refuse(unusual) : edits;
}

const deepest = 6;

/** An entry as it stands in a log, with a heading of this level. */
export function entryText(entry: NewLogEntry, level: number, language: Language = ours.languages[0]): string {
  const said = asParagraphs(entry.said);
  return [`${'#'.repeat(level)} ${headingOf(entry, language)}`, ...(said === '' ? [] : ['', said])].join(
    '\n',
  );
}

function headingOf({ on, kind, who = '' }: NewLogEntry, { entryKinds }: Language): string {
  const name = who.replace(/\s+/g, ' ').trim();
  return [on, firstOf(entryKinds[kind]), ...(name === '' ? [] : [nameText(name)])].join(separator);
}

/** A name as a heading shows it: none of its signs is markup. */
function nameText(name: string): string {
  return linkText(name)
    .replace(/[&~]/g, '\\$&')
    .replace(/#+$/, hashes => hashes.replace(/#/g, '\\#'));
}

/** Whether the note has exactly one heading more than before: what was said is no section of its own. */
function isOneHeading(text: string, edits: readonly TextEdit[], before: readonly Heading[]): boolean {
  const after = exactOutline(applyEdits(text, edits));
  return after.ok && after.value.headings.length === before.length + 1;
}

const unusual = say(
  'The entry cannot be added to this log: its headings are written in an unusual way. Write it into the note itself.',
);
