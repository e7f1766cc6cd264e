import type { Body } from '../markdown/body';
import type { Section } from '../markdown/outline';
import { readBody } from '../markdown/readBody';
import { shownLines } from '../markdown/shownLines';
import type { Note } from '../notes/note';
import { askedAsIn } from './askedAsIn';
import { fieldLines, type PlacedLine } from './fieldLines';
import { isReadingList, readingListWeight } from './readingList';
import type { Scaffold } from './scaffold';
import type { AskedAs, SearchDocument } from './searchDocument';

/** A section with all that is searched of it. */
interface Part {
  readonly title: string;
  readonly breadcrumb: readonly string[];
  /** Line of the heading, or the first line where there is none. */
  readonly line: number;
  readonly written: readonly PlacedLine[];
  /** What it is asked as, in a guide. */
  readonly askedAs?: readonly AskedAs[];
}

const longestBody = 8000;

/** A note, whose words are told from those that it was made with. */
export interface OfNote {
  readonly kind: Note['kind'];
  readonly scaffold: Scaffold;
}

/**
 * Any markdown as it is searched: a document for each of its sections, several for one with very much in it.
 * `title` stands for what comes before the first heading; front matter belongs to it, or to the heading of the
 * file. Comments are no text, and of a note neither is what nobody has written.
 */
export function documentsOf(id: string, title: string, markdown: string, note?: OfNote): SearchDocument[] {
  const documents: SearchDocument[] = [];
  for (const part of partsOf(title, readBody(markdown), note))
    for (const cut of inPieces(part)) documents.push({ id: `${id}#${documents.length}`, ...cut });
  return documents;
}

function partsOf(title: string, body: Body, note: OfNote | undefined): readonly Part[] {
  const shown = shownLines(body);
  const lines = note ? note.scaffold.withoutIt(body, shown, title) : shown;
  const stretch = (from: number, to: number): PlacedLine[] =>
    lines.slice(from, to).map((text, at) => ({ text, line: from + at }));
  const asked = note ? undefined : askedAsIn(body.text, body.sections);
  const fields = fieldLines(body.text, title);
  const [first] = body.sections;
  const above = stretch(body.line, first?.line ?? lines.length);
  const isBelowHeading = first?.level === 1 && !above.some(isText);
  const titles = new Map(body.sections.map(section => [section, titleOf(section, shown)]));
  const parts = body.sections.flatMap((section, at): Part[] => {
    const own = titles.get(section) ?? section.heading;
    const written = [
      ...(at === 0 && isBelowHeading ? fields : []),
      ...stretch(section.below, body.sections[at + 1]?.line ?? lines.length),
    ];
    if (note && !written.some(isText) && note.scaffold.isHeading(note.kind, own)) return [];
    const way = body.above(section).map(one => titles.get(one) ?? one.heading);
    const askedAs = asked?.get(section) ?? [];
    return [
      { title: own, breadcrumb: breadcrumbOf([title, ...way], own), line: section.line, written, askedAs },
    ];
  });
  if (isBelowHeading && parts[0]?.line === first.line) return parts;
  const top = { title, breadcrumb: [], line: 0, written: [...fields, ...above] };
  const isSearched =
    top.written.some(isText) || (title !== '' && (parts.length === 0 || (note && body.line > 0)));
  return isSearched ? [top, ...parts] : parts;
}

/**
 * What a section is called. A heading is shown without its HTML, but `List<String>` is more often code than a tag:
 * its words are found all the same.
 */
function titleOf({ heading, line, below }: Section, lines: readonly string[]): string {
  const written = lines.slice(line, below);
  if (!written.some(text => text.includes('<'))) return heading;
  const isUnderlined = written.length > 1;
  const words = isUnderlined ? written.slice(0, -1).join(' ') : atx.exec(written[0] ?? '')?.[1];
  return words === undefined ? heading : plainHeading(words);
}

const atx = /^\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$/;

/** Without the marks of its words and the addresses of its links. */
function plainHeading(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|~~|`/g, '')
    .trim();
}

/** The way to a section, each of its names once. */
function breadcrumbOf(above: readonly string[], own: string): readonly string[] {
  return above.filter((name, at, all) => name !== '' && name !== own && all.indexOf(name) === at);
}

function inPieces({ title, breadcrumb, line, written, askedAs = [] }: Part): Omit<SearchDocument, 'id'>[] {
  let part: { text: string[]; lines: number[]; length: number } = { text: [], lines: [], length: 0 };
  const parts = [part];
  for (const { text, line: at } of written)
    for (const piece of pieces(text)) {
      if (part.length + piece.length > longestBody && part.length > 0)
        parts.push((part = { text: [], lines: [], length: 0 }));
      part.text.push(piece);
      part.lines.push(at);
      part.length += piece.length + 1;
    }
  const readsOn = isReadingList(title, written.map(({ text }) => text).join('\n'));
  return parts.map(({ text, lines }, i) => ({
    title,
    breadcrumb,
    body: text.join('\n'),
    line: i === 0 ? line : (lines[0] ?? line),
    bodyLines: inOneNumber(lines) ?? lines,
    ...(i === 0 && askedAs.length > 0 && { askedAs }),
    ...(readsOn && { weight: readingListWeight }),
  }));
}

/** The first line, when the others follow it. */
function inOneNumber(lines: readonly number[]): number | undefined {
  const [first = 0] = lines;
  return lines.every((line, i) => line === first + i) ? first : undefined;
}

/** A line that is too long alone, cut where words end. */
function pieces(line: string): string[] {
  if (line.length <= longestBody) return [line];
  const found: string[] = [];
  for (let from = 0; from < line.length;) {
    const space = line.lastIndexOf(' ', from + longestBody);
    const to = from + longestBody < line.length && space > from ? space : from + longestBody;
    found.push(line.slice(from, to));
    from = to;
  }
  return found;
}

const isText = ({ text }: PlacedLine) => text.trim() !== '';
