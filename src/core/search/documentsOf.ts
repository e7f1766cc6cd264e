import { isReadingList, readingListWeight } from './readingList';
import type { SearchDocument } from './searchDocument';

interface Section {
  readonly title: string;
  readonly breadcrumb: readonly string[];
  /** Line of the heading, or the first line where there is none. */
  readonly line: number;
  readonly body: string[];
  /** Line in the file of each line of the body. */
  readonly bodyLines: number[];
}

const longestBody = 8000;
const fence = /^\s{0,3}(`{3,}|~{3,})/;
const heading = /^\s{0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;

/**
 * Any markdown as it is searched: a document for each heading, several for one with very much under it.
 * `title` stands for what comes before the first heading; front matter belongs to what comes first. Comments
 * are no text.
 */
export function documentsOf(id: string, title: string, markdown: string): SearchDocument[] {
  const documents: SearchDocument[] = [];
  for (const section of sectionsOf(title, markdown))
    for (const part of inParts(section)) documents.push({ id: `${id}#${documents.length}`, ...part });
  return documents;
}

function sectionsOf(title: string, markdown: string): Section[] {
  let current: Section = { title, breadcrumb: [], line: 0, body: [], bodyLines: [] };
  const sections = [current];
  const above: { heading: string; level: number }[] = [];
  let open: string | undefined;

  const begin = (text: string, level: number, line: number) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const breadcrumb = [title, ...above.map(({ heading }) => heading)].filter(
      (part, i, all) => part !== '' && part !== text && all.indexOf(part) === i,
    );
    above.push({ heading: text, level });
    const onlyProperties = sections.length === 1 && frontMatter === current.body.filter(isText).length;
    const carried = onlyProperties ? current : { body: [], bodyLines: [] };
    if (onlyProperties) sections.pop();
    current = { title: text, breadcrumb, line, body: [...carried.body], bodyLines: [...carried.bodyLines] };
    sections.push(current);
  };

  const lines = linesOf(markdown);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const frontMatter = lines.slice(1, Math.max(1, end)).filter(isText).length;
  lines.forEach((text, line) => {
    if (line <= end) {
      current.body.push(line === 0 || line === end ? '' : text);
      current.bodyLines.push(line);
      return;
    }
    const [, mark] = fence.exec(text) ?? [];
    if (open !== undefined) {
      if (mark?.startsWith(open)) open = undefined;
    } else if (mark !== undefined) {
      open = mark;
    } else {
      const [, level, words = ''] = heading.exec(text) ?? [];
      if (level !== undefined) {
        begin(plainHeading(words), level.length, line);
        return;
      }
      const underlined = /^\s{0,3}(=+|-{2,})\s*$/.exec(text)?.[1];
      const before = current.body.at(-1)?.trim();
      if (underlined && before && isParagraphLine(current.body)) {
        current.body.pop();
        current.bodyLines.pop();
        begin(plainHeading(before), underlined.startsWith('=') ? 1 : 2, line - 1);
        return;
      }
    }
    current.body.push(text);
    current.bodyLines.push(line);
  });
  return sections.filter(({ title, body }, i) => i > 0 || title !== '' || body.some(isText));
}

/** A heading as it is read: its number stays, the marks of its words and the addresses of links do not. */
function plainHeading(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|~~|`/g, '')
    .trim();
}

/** Whether the last line stands alone between blank ones: only then an underline makes it a heading for sure. */
function isParagraphLine(body: readonly string[]): boolean {
  const before = body.at(-2)?.trim() ?? '';
  return before === '' && !/^\s*(?:[-+*>|]|\d+[.)]\s|---)/.test(body.at(-1) ?? '');
}

/** The lines, with nothing in place of comments. */
function linesOf(markdown: string): string[] {
  const visible = markdown.includes('<!--')
    ? markdown.replace(/<!--[^]*?(?:-->|$)/g, comment => comment.replace(/[^\n]+/g, ''))
    : markdown;
  return visible.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

function inParts({ title, breadcrumb, line, body, bodyLines }: Section): Omit<SearchDocument, 'id'>[] {
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
