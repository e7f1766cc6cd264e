import { nameKey } from '../base/nameKey';
import type { Guide } from '../guide/guide';
import type { NoteKind, SectionKind } from '../kinds/kind';
import type { MomentOfLetters } from '../letters/moments';
import { expandSnippet } from '../snippets/expandSnippet';
import type { Snippet } from '../snippets/snippet';

/** What is wrong with a file of ours, and what to do about it. */
export interface Flaw {
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
}

/** All that names something of the guide, or a section of a note. */
export interface Referring {
  readonly kinds: readonly NoteKind[];
  readonly moments: readonly MomentOfLetters[];
  /** Those for notes. */
  readonly snippets: readonly Snippet[];
  /** What sections of notes are called. */
  readonly headings: readonly string[];
}

/** References that lead nowhere. Runs when the extension is built: with one, nothing is shipped. */
export function deadReferences(
  guide: Guide,
  { kinds, moments, snippets, headings }: Referring,
): readonly Flaw[] {
  const sections = new Set(guide.sections.map(({ id }) => id));
  const letters = new Set(guide.letters.map(({ id }) => id));
  return [
    ...kinds.flatMap(kind => ofKind(kind, sections, letters)),
    ...moments.flatMap(moment =>
      moment.letters
        .filter(id => !letters.has(id))
        .map(id => ({
          file: 'src/core/letters/moments.ts',
          text: `“${moment.name.text}” has the letter \`${id}\`, which the guide has not: ${useLetter}`,
        })),
    ),
    ...snippets.flatMap(snippet => ofSnippet(snippet, guide, headings)),
  ];
}

const useLetter = 'write the name in its `<!-- letter: … -->`.';
const useSection = 'write the file’s name, `#` and the name in its `<!-- id: … -->`.';

function ofKind(
  kind: NoteKind,
  sections: ReadonlySet<string>,
  letters: ReadonlySet<string>,
): readonly Flaw[] {
  const file = `src/core/kinds/${kind.id}.ts`;
  return kind.sections.flatMap(section => [
    ...sectionsNamed(section)
      .filter(id => !sections.has(id))
      .map(id => ({
        file,
        text: `\`${section.id}\` names \`${id}\`, which the guide has not: ${useSection}`,
      })),
    ...lettersNamed(section)
      .filter(id => !letters.has(id))
      .map(id => ({
        file,
        text: `\`${section.id}\` is the letter \`${id}\`, which the guide has not: ${useLetter}`,
      })),
  ]);
}

/** The letters that a section of a kind can begin with. */
function lettersNamed({ content }: SectionKind): readonly string[] {
  if (content?.as !== 'letter') return [];
  return [content.letter, ...(content.hurried === undefined ? [] : [content.hurried])];
}

/** The sections of the guide that a section of a kind is made of. */
function sectionsNamed({ advice = [], content }: SectionKind): readonly string[] {
  if (content?.as === 'tasks' || content?.as === 'headings' || content?.as === 'point')
    return [...advice, content.section];
  if (content?.as === 'parts')
    return [...advice, ...content.sections, ...(content.agree === undefined ? [] : [content.agree])];
  return advice;
}

/** A point is a heading up to where it goes on to say more. */
function headOf(point: string): string {
  return point.replace(/[:,] .*$/, '');
}

/** A snippet is text that somebody reads: it names sections by their headings, in the language it is written in. */
function ofSnippet({ name, body }: Snippet, guide: Guide, headings: readonly string[]): readonly Flaw[] {
  const places = Object.fromEntries(Array.from({ length: 30 }, (_, stop) => [stop, '']));
  const text = expandSnippet(body, { places });
  const known = new Set(
    [...headings, ...guide.sections.flatMap(({ heading, points }) => [heading, ...points.map(headOf)])].map(
      nameKey,
    ),
  );
  return [...text.matchAll(/^#{2,6} (\p{L}.*)$/gmu)].flatMap(([, heading = '']) =>
    known.has(nameKey(heading))
      ? []
      : [
          {
            file: 'snippets/markdown.json',
            text: `“${name}” has the section “${heading}”, which neither a kind nor the guide has: use one of theirs.`,
          },
        ],
  );
}
