import { sealOf } from '../base/seal';
import { kinds } from '../kinds/index';
import type { KindId } from '../kinds/kind';
import type { SectionId } from '../kinds/language';
import { ours } from '../languages/ours';
import type { NoteFile } from '../ports';
import { detach } from '../base/detach';
import { deepFreeze } from '../base/freeze';
import type { Note, Section, Task } from '../notes/note';
import type { FieldValue, Fields } from '../frontMatter/fields';
import type { Message, Part } from '../base/message';
import type { Problem } from '../base/problem';
import type { Words } from '../base/words';
import { rules } from '../checks/rules';
import type { NoteStore } from './noteStore';

/** A saved note, what it says still as its line. */
export interface Stored {
  readonly uri: string;
  readonly stamp: string;
  readonly says: string;
}

/** Goes up when a note is read or checked in another way, or its line written in another. */
const reader = 7;

/** What else decides how a text is read. */
const { languages } = ours;
const codes = rules.map(rule => rule.codes);
const header = JSON.stringify({ format: 'interview-prep-notes', reader, codes, kinds, languages });

/** A section is kept by the place of its id in here. The rows are where `SectionId` comes from. */
const sectionIds = kinds.flatMap(({ sections }) => sections.map(({ id }) => id as SectionId));

/** A saved text in pieces of any length, so that nobody has to do something with all of it at once. */
export type Saved = Iterable<string>;

/** One line for what reads notes, then one per note: its URI, its file's stamp, what it says, and a seal. */
export function* saveNotes(store: NoteStore): Saved {
  yield `${header}\n`;
  for (const { note, stamp } of store) {
    if (stamp === undefined || note.outdated) continue;
    const { uri, kind, title, fields, choices, sections, tasks, links, problems } = note;
    if (/[\t\n]/.test(uri + stamp)) continue;
    const says = JSON.stringify([
      kind ?? null,
      title,
      fields,
      choices,
      sections.flatMap(section => [section.heading, section.level, section.line, marksOf(section)]),
      tasks.flatMap(({ text, done, line, section }) => [text, done ? 1 : 0, line, section]),
      links,
      problems,
    ]);
    const line = `${uri}\t${stamp}\t${says}`;
    yield `${line}\t${sealOf(line)}\n`;
  }
}

/**
 * What was saved, one after the other, without what was changed since by whatever accident; nothing when it is no
 * such text, or of another version.
 */
export function* readStored(saved: Saved): Iterable<Stored> {
  let last = '';
  let isOurs = false;
  for (const lines of wholeLines(saved)) {
    let at = 0;
    if (!isOurs) {
      if (!lines.startsWith(`${header}\n`)) return;
      isOurs = true;
      at = header.length + 1;
    }
    for (let end = lines.indexOf('\n', at); end >= 0; at = end + 1, end = lines.indexOf('\n', at)) {
      const stored = storedIn(lines, at, end);
      // They are saved in the order of their URIs: what stands elsewhere has come there by accident.
      if (!stored || stored.uri <= last) continue;
      last = stored.uri;
      yield stored;
    }
  }
}

/** The same text in pieces that end with a line, without what is behind the last of them. */
function* wholeLines(saved: Saved): Saved {
  let begun: string[] = [];
  for (const piece of saved) {
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) {
      yield begun.join('') + piece.slice(0, end);
      begun = [];
    }
    begun.push(piece.slice(end));
  }
}

/** What a line says; `undefined` where its seal does not fit. */
function storedIn(lines: string, at: number, end: number): Stored | undefined {
  const stampAt = lines.indexOf('\t', at) + 1;
  const saysAt = lines.indexOf('\t', stampAt) + 1;
  const sealAt = lines.indexOf('\t', saysAt) + 1;
  if (stampAt === 0 || saysAt === 0 || sealAt === 0 || sealAt > end) return undefined;
  if (sealOf(lines, at, sealAt - 1) !== lines.slice(sealAt, end)) return undefined;
  const uri = detach(lines.slice(at, stampAt - 1));
  const stamp = detach(lines.slice(stampAt, saysAt - 1));
  return { uri, stamp, says: lines.slice(saysAt, sealAt - 1) };
}

/** The note of a saved line; `undefined` when it is damaged. */
export function storedNote(says: string, { uri, root, path }: NoteFile): Note | undefined {
  const row = parsed(says);
  if (!Array.isArray(row) || row.length !== 8) return undefined;
  const [kind, title, fields, choices, sectionParts, taskParts, links, problems] = row as readonly unknown[];
  const sections = inFours(sectionParts, sectionOf);
  const tasks = inFours(taskParts, taskOf);
  if (!isKind(kind) || typeof title !== 'string' || !isFields(fields) || !isTexts(choices)) return undefined;
  if (!sections || !tasks || !isListOf(links, isText) || !isListOf(problems, isProblem)) return undefined;
  const kept = { kind: kind ?? undefined, title, fields, choices, sections, tasks, links, problems };
  return deepFreeze({ uri, root, path, ...kept, outdated: false });
}

/** Reads a flat list of four parts each: a text and three numbers. */
function inFours<T>(
  parts: unknown,
  read: (text: string, a: number, b: number, c: number) => T,
): readonly T[] | undefined {
  if (!Array.isArray(parts) || parts.length % 4 !== 0) return undefined;
  const list = parts as readonly unknown[];
  const all: T[] = [];
  for (let at = 0; at < list.length; at += 4) {
    const [text, a, b, c] = [list[at], list[at + 1], list[at + 2], list[at + 3]];
    if (typeof text !== 'string' || typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number')
      return undefined;
    all.push(read(text, a, b, c));
  }
  return all;
}

/** In one number, whether a section is written, and which it is: its place in `sectionIds` from 1, or 0. */
function marksOf({ id, written }: Section): number {
  return (written ? 1 : 0) + 2 * (id === undefined ? 0 : sectionIds.indexOf(id) + 1);
}

function sectionOf(heading: string, level: number, line: number, marks: number): Section {
  const id = sectionIds[(marks >> 1) - 1];
  const written = (marks & 1) === 1;
  return id === undefined ? { heading, level, line, written } : { heading, id, level, line, written };
}

function taskOf(text: string, done: number, line: number, section: number): Task {
  return { text, done: done === 1, line, section };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Cut off or damaged: the note is read from its file.
    return undefined;
  }
}

function isListOf<T>(value: unknown, isOne: (value: unknown) => value is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isKind(value: unknown): value is KindId | null {
  return value === null || kinds.some(({ id }) => id === value);
}

function isFields(value: unknown): value is Fields {
  return isRecord(value) && !Array.isArray(value) && everyPart(value, isFieldValue);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && !Array.isArray(value) && everyPart(value, isText);
}

// Every note passes here: `Object.values` would make a list of each.
function everyPart(value: Readonly<Record<string, unknown>>, is: (part: unknown) => boolean): boolean {
  for (const key in value) if (!is(value[key])) return false;
  return true;
}

function isFieldValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || isFields(value) || isListOf(value, isFieldValue);
}

function isProblem(value: unknown): value is Problem {
  if (!isRecord(value) || !isMessage(value['message']) || !isRecord(value['span'])) return false;
  const { code, severity, span } = value;
  return (
    typeof code === 'string' &&
    (severity === 'error' || severity === 'warning' || severity === 'hint') &&
    (value['suggested'] === undefined || typeof value['suggested'] === 'string') &&
    ['line', 'start', 'end'].every(key => typeof span[key] === 'number')
  );
}

function isMessage(value: unknown): value is Message {
  return isRecord(value) && typeof value['text'] === 'string' && isListOf(value['args'], isPart);
}

function isPart(value: unknown): value is Part {
  return typeof value === 'number' || isWords(value) || isListOf(value, isWords);
}

function isWords(value: unknown): value is Words {
  return typeof value === 'string' || isMessage(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
