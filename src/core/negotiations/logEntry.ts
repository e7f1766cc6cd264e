import { hasName } from '../base/hasName';
import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import type { EntryKind } from '../kinds/entryKind';
import type { Language } from '../kinds/language';
import { firstOf, type Names } from '../kinds/names';
import { negotiation } from '../kinds/negotiation';
import { wantedSection, type WantedSection } from '../kinds/wantedSection';
import { ours } from '../languages/ours';
import { insertBlock } from '../edits/insertBlock';
import { insertSection } from '../edits/insertSection';
import { sectionNamed } from '../edits/sectionNamed';
import type { Added } from '../edits/verifiedBody';
import { entriesBelow } from '../markdown/entriesBelow';
import { exactBody } from '../markdown/exactBody';
import { linkText } from '../markdown/markdownLink';
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
 * Adds an entry to the end of the log, as a heading and the text: `### 2026-11-25 14:30 · call · Mina Okafor`. Its
 * level is that of the entry before it, else one below the log's. A log that is missing is made. Nothing else of the
 * text changes.
 */
export function appendLogEntry(
  text: string,
  entry: NewLogEntry,
  names: Names = ours,
): Result<readonly TextEdit[]> {
  if (readMoment(entry.on).state !== 'read')
    return refuse(say('`{0}` isn’t recognised as a date. Write it like {1}.', entry.on, '2026-12-04'));
  const read = exactBody(text);
  if (!read.ok) return read;
  const language = names.languageOf(negotiation.id, read.value.sections);
  const wanted = wantedSection(negotiation, 'log', names, language);
  const made = insertSection(text, wanted);
  if (!made.ok) return made;
  const [section] = made.value;
  if (!section) return appendTo(text, wanted, entry, language);
  const added = appendTo(applyEdits(text, [section]), wanted, entry, language);
  if (!added.ok) return added;
  const [block] = added.value;
  const at = block ? block.start - section.start : -1;
  // The new section is where its first entry goes: together they are one insertion.
  if (!block || at < 0 || at > section.text.length) return refuse(unusual);
  return answer([{ ...section, text: section.text.slice(0, at) + block.text + section.text.slice(at) }]);
}

function appendTo(
  text: string,
  { known }: WantedSection,
  entry: NewLogEntry,
  language: Language,
): Result<readonly TextEdit[]> {
  const read = exactBody(text);
  if (!read.ok) return read;
  const body = read.value;
  const found = sectionNamed(body, known);
  if (!found.ok) return found;
  const log = found.value;
  if (log.level === deepest) return refuse(unusual);
  const last = entriesBelow([log, ...body.below(log)], ({ heading }) => hasName(known, heading)).at(-1);
  const level = last?.level ?? log.level + 1;
  const block = entryText(entry, level, language);
  return insertBlock(body, log.line, body.end(log), block, { isRight: isOneSection, why: unusual });
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

/** Whether an entry is one section: what was said in it makes none of its own. */
function isOneSection({ sections }: Added): boolean {
  return sections.length === 1;
}

const unusual = say(
  'The entry cannot be added to this log: its headings are written in an unusual way. Write it into the note itself.',
);
