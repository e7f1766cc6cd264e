import { isMap, visit, type Document, type YAMLParseError } from 'yaml';
import { say, type Message } from '../base/message';
import type { Entry } from './entry';
import { afterBom, Lines } from '../markdown/lines';
import type { FieldValue, Fields } from './fields';
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import { parseYaml } from './parseYaml';
import { readPlainYaml } from './plainYaml';
import { projectYaml, rangeOf, type Projected } from './projectYaml';
import { splitFrontMatter, type FrontBlock } from '../markdown/splitFrontMatter';
import { yamlProblem } from './yamlProblem';

export interface FrontMatter {
  /** `broken`: it is not readable as a whole; `entries` are the lines of it that are. */
  readonly state: 'none' | 'read' | 'broken';
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly bodyStart: number;
  readonly bodyLine: number;
}

const maxBlock = 64 * 1024;
/** How far into a file without an end of its front matter its fields are looked for. */
const maxUnclosed = 4 * 1024;

/** The one door to a note's front matter. Never throws, and runs nothing that a note says. */
export function readFrontMatter(text: string): FrontMatter {
  const block = splitFrontMatter(text);
  if (block === 'none')
    return { state: 'none', entries: [], problems: [], bodyStart: afterBom(text), bodyLine: 0 };
  if (block === 'unclosed') return readUnclosed(text);
  const source = text.slice(block.start, block.end);
  if (source.length > maxBlock) return broken(block, source.slice(0, maxBlock), [tooLarge]);
  const plain = readPlainYaml(source, 1);
  if (plain) return { state: 'read', entries: plain, problems: [], ...bodyOf(block) };
  return readFull(source, block);
}

/** The fields alone, as plain data without any object's tricks. */
export function fieldsOf(entries: readonly Entry[]): Fields {
  const fields: Record<string, FieldValue> = {};
  for (const { key, value } of entries) fields[key] = value;
  return fields;
}

function readFull(source: string, block: FrontBlock): FrontMatter {
  const yaml = parseYaml(source);
  if (yaml.state === 'empty') return { state: 'read', entries: [], problems: [], ...bodyOf(block) };
  if (yaml.state === 'refused') return broken(block, source, [refusals[yaml.why]]);
  const { document } = yaml;
  const lines = new Lines(yaml.source);
  const spanOf = (start: number, end: number): Span => below(lines.span(start, end));

  const [error] = document.errors;
  if (error) {
    const [start, end] = openedAt(document, error) ?? error.pos;
    const { code, message } = yamlProblem(error.code, error.message, yaml.source.charAt(start));
    return broken(block, source, [problem(code, message, spanOf(start, end))]);
  }
  const root = document.contents as Document['contents'];
  if (root === null) return { state: 'read', entries: [], problems: [], ...bodyOf(block) };
  if (!isMap(root)) {
    const message = say('There are no fields between the `---` lines. Write each field as `name: value`.');
    const [start, end] = rangeOf(root) ?? [0, 0];
    return broken(block, source, [problem('no-fields', message, spanOf(start, end), 'warning')]);
  }
  const { fields, mismatches } = projectYaml(document, root);
  const problems = mismatches.map(({ code, message, start, end }) =>
    problem(code, message, spanOf(start, end)),
  );
  const entries = fields.map(field => entryOf(field, spanOf));
  return { state: 'read', entries, problems, ...bodyOf(block) };
}

/** For a quote that is not closed, where it was opened: what follows it up to the end is what YAML complains of. */
function openedAt(
  document: Document,
  { code, pos }: Pick<YAMLParseError, 'code' | 'pos'>,
): [start: number, end: number] | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let opened: [number, number] | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range?.[1] === pos[0]) opened = [range[0], range[1]];
    },
  });
  return opened;
}

function entryOf(
  { key, value, keyNode, valueNode }: Projected,
  spanOf: (start: number, end: number) => Span,
): Entry {
  const [keyFrom, keyTo] = rangeOf(keyNode) ?? [0, 0];
  const keyed = spanOf(keyFrom, keyTo);
  const range = rangeOf(valueNode);
  const valued = range && range[1] > range[0] ? spanOf(range[0], range[1]) : { ...keyed, start: keyed.end };
  return {
    key,
    value,
    line: keyed.line,
    keyStart: keyed.start,
    keyEnd: keyed.end,
    valueLine: valued.line,
    valueStart: valued.start,
    valueEnd: valued.end,
  };
}

/** An opened front matter that nobody closed, or a file that begins with a horizontal rule. */
function readUnclosed(text: string): FrontMatter {
  const none = { bodyStart: afterBom(text), bodyLine: 0 };
  const written = text
    .slice(none.bodyStart, none.bodyStart + maxUnclosed)
    .split(/\r\n|\r|\n/)
    .slice(1);
  const isField = (line: string): boolean => /^[A-Za-z_][\w-]*:(?: |$)/.test(line);
  if (!isField(written[0] ?? '')) return { state: 'none', entries: [], problems: [], ...none };
  const end = written.findIndex(line => line.trim() === '' || line.startsWith('#'));
  const fields = written.slice(0, end < 0 ? undefined : end).join('\n');
  const message = say(
    'The front matter that begins here is not closed: a line of `---` is missing below its fields.',
  );
  return {
    state: 'broken',
    entries: readPlainYaml(fields, 1, 'skip') ?? [],
    problems: [problem('unclosed-front-matter', message, firstLine)],
    ...none,
  };
}

function broken(block: FrontBlock, source: string, problems: readonly Problem[]): FrontMatter {
  return { state: 'broken', entries: readPlainYaml(source, 1, 'skip') ?? [], problems, ...bodyOf(block) };
}

function bodyOf({ bodyStart, bodyLine }: FrontBlock): { bodyStart: number; bodyLine: number } {
  return { bodyStart, bodyLine };
}

const firstLine: Span = { line: 0, start: 0, end: 3 };

/** The block's lines as lines of the note: one further down. */
function below({ line, start, end }: Span): Span {
  return { line: line + 1, start, end };
}

function problem(
  code: string,
  message: Message,
  span: Span,
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, severity, message, span };
}

const tooLarge = problem(
  'front-matter-too-large',
  say('This front matter is too large to be read.'),
  firstLine,
);

const refusals = {
  size: tooLarge,
  characters: problem('yaml-error', say('This front matter has characters that are not text.'), firstLine),
  failed: problem('yaml-error', say('This front matter is too deeply nested to be read.'), firstLine),
} as const;
