import { nameKey } from '../base/nameKey';
import type { Entry } from '../frontMatter/entry';
import type { FieldValue } from '../frontMatter/fields';
import { readFrontMatter } from '../frontMatter/frontMatter';
import { kindOf, kinds } from '../kinds/index';
import type { NoteKind } from '../kinds/kind';
import { ours } from '../languages/ours';

/** A line as it is searched and shown, with where it stands in its file. */
export interface PlacedLine {
  readonly text: string;
  readonly line: number;
}

const ourKeys: ReadonlySet<string> = new Set([
  'type',
  ...kinds.flatMap(({ fields, alsoRead = [] }) => [...fields, ...alsoRead].map(({ key }) => key)),
]);

/**
 * What somebody wrote into the front matter of a text: values, without the names that we gave them and without what
 * a new note says by itself. A field of the user's own keeps its name.
 */
export function fieldLines(text: string, title: string): readonly PlacedLine[] {
  const { entries, state, bodyLine } = readFrontMatter(text);
  if (bodyLine === 0) return [];
  const written = text.split(/\r\n|\r|\n/, bodyLine).map((words, line) => ({ text: words, line }));
  const within = written.filter(({ text, line }) => line > 0 && !/^---\s*$/.test(text));
  // Of what cannot be read as a whole, every line may be somebody's words.
  if (state === 'broken')
    return within.map(({ text, line }) => ({
      text: text.replace(/^[\s-]*(?:[\w-]+:(?=\s|$))?\s*/, ''),
      line,
    }));
  const type = entries.find(({ key }) => key === 'type')?.value;
  const kind = kindOf(typeof type === 'string' ? type : undefined);
  const values = entries
    .filter(entry => entry.key !== 'type' && !isAsMade(kind, entry))
    .flatMap(({ key, value, line, valueLine }) =>
      textsOf(value).map((words, at) => ({
        text: ourKeys.has(key) ? words : `${key}: ${words}`,
        line: Math.min(valueLine > line ? valueLine + at : line, bodyLine - 1),
      })),
    );
  const remarks = within.flatMap(({ text, line }) => {
    const [, words] = /^\s*#+\s*(\S.*)/.exec(text) ?? [];
    return words === undefined ? [] : [{ text: words, line }];
  });
  return [...values, ...remarks]
    .filter(({ text }) => nameKey(text) !== nameKey(title))
    .sort((a, b) => a.line - b.line);
}

/** Whether a field says what it says in every new note. */
function isAsMade(kind: NoteKind | undefined, { key, value }: Entry): boolean {
  const field = kind?.fields.find(known => known.key === key);
  return (
    kind !== undefined &&
    field?.initial !== undefined &&
    typeof value === 'string' &&
    ours.choice(kind.id, key, value) === field.initial
  );
}

function textsOf(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return value.split(/\r\n|\r|\n/).filter(text => text.trim() !== '');
  if (isList(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner).map(text => `${key}: ${text}`));
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
