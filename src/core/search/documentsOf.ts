import type { Body } from '../markdown/body';
import type { Section } from '../markdown/outline';
import { readBody } from '../markdown/readBody';
import { shownLines } from '../markdown/shownLines';
import { isReadingList, readingListWeight } from './readingList';
import type { SearchDocument } from './searchDocument';

/** A section with all that is searched of it. */
interface Part {
  readonly title: string;
  readonly breadcrumb: readonly string[];
  /** Line of the heading, or the first line where there is none. */
  readonly line: number;
  readonly body: readonly string[];
  /** Line in the file of each line of the body. */
  readonly bodyLines: readonly number[];
}

const longestBody = 8000;

/**
 * Any markdown as it is searched: a document for each of its sections, several for one with very much in it.
 * `title` stands for what comes before the first heading; front matter belongs to what comes first. Comments
 * are no text.
 */
export function documentsOf(id: string, title: string, markdown: string): SearchDocument[] {
  const documents: SearchDocument[] = [];
  for (const part of partsOf(title, readBody(markdown)))
    for (const cut of inPieces(part)) documents.push({ id: `${id}#${documents.length}`, ...cut });
  return documents;
}

function partsOf(title: string, body: Body): readonly Part[] {
  const lines = shownLines(body);
  const stretch = (from: number, to: number) => ({
    body: lines.slice(from, to),
    bodyLines: Array.from({ length: to - from }, (_, at) => from + at),
  });
  // The lines that enclose front matter are none of it.
  const front = stretch(0, body.line);
  // Where nothing follows the closing one, the body begins on it.
  const closing = body.lines.start(body.line) < body.start ? body.line : body.line - 1;
  const fields = front.body.map((text, at) => (at === 0 || at === closing ? '' : text));
  const [first] = body.sections;
  const above = stretch(body.line, first?.line ?? lines.length);
  const top = { body: [...fields, ...above.body], bodyLines: [...front.bodyLines, ...above.bodyLines] };
  const hasOnlyFields = first !== undefined && !above.body.some(isText);
  const titles = new Map(body.sections.map(section => [section, titleOf(section, lines)]));
  const parts = body.sections.map((section, at): Part => {
    const text = stretch(section.below, body.sections[at + 1]?.line ?? lines.length);
    const own = titles.get(section) ?? section.heading;
    const way = body.above(section).map(one => titles.get(one) ?? one.heading);
    return {
      title: own,
      breadcrumb: breadcrumbOf([title, ...way], own),
      line: section.line,
      body: [...(at === 0 && hasOnlyFields ? top.body : []), ...text.body],
      bodyLines: [...(at === 0 && hasOnlyFields ? top.bodyLines : []), ...text.bodyLines],
    };
  });
  const isSearched = !hasOnlyFields && (title !== '' || top.body.some(isText));
  return isSearched ? [{ title, breadcrumb: [], line: 0, ...top }, ...parts] : parts;
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

function inPieces({ title, breadcrumb, line, body, bodyLines }: Part): Omit<SearchDocument, 'id'>[] {
  let part: { text: string[]; lines: number[]; length: number } = { text: [], lines: [], length: 0 };
  const parts = [part];
  body.forEach((text, i) => {
    for (const piece of pieces(text)) {
      if (part.length + piece.length > longestBody && part.length > 0)
        parts.push((part = { text: [], lines: [], length: 0 }));
      part.text.push(piece);
      part.lines.push(bodyLines[i] ?? line);
      part.length += piece.length + 1;
    }
  });
  const readsOn = isReadingList(title, body.join('\n'));
  return parts.map(({ text, lines }, i) => ({
    title,
    breadcrumb,
    body: text.join('\n'),
    line: i === 0 ? line : (lines[0] ?? line),
    bodyLines: inOneNumber(lines) ?? lines,
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

const isText = (line: string) => line.trim() !== '';
