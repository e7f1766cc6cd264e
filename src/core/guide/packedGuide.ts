import type { Guide, GuideSection, Letter, QuestionToAsk } from './guide';
import type { GuideFile } from './readGuide';

/**
 * The guide as it is shipped beside its files: what stands in them word for word is not written twice.
 */
export interface PackedGuide extends Omit<Guide, 'sections' | 'letters' | 'questionsToAsk'> {
  readonly sections: readonly (Omit<GuideSection, 'text'> & {
    /** The lines of its text that are other than those of its file, by their place. */
    readonly other: Readonly<Record<number, string>>;
  })[];
  readonly letters: readonly Omit<Letter, 'when' | 'text'>[];
  readonly questionsToAsk: readonly (Omit<QuestionToAsk, 'why' | 'goodSign' | 'warningSign'> & {
    /** Where the three stand in the paragraph below the question: from, to, from, to, from, to. */
    readonly said: readonly number[];
  })[];
}

export function unpackGuide(packed: PackedGuide, files: readonly GuideFile[]): Guide {
  const linesOf = linesByPart(files);
  const sections = packed.sections.map(({ other, ...section }): GuideSection => {
    const lines = linesOf(section.part);
    const text = section.textLines.map((below, at) => other[at] ?? plain(lines[section.line + below]));
    return { ...section, text: text.join('\n') };
  });
  return inOrder({
    ...packed,
    sections,
    letters: packed.letters.map((letter): Letter => {
      const section = sections.find(({ part, line }) => part === letter.part && line === letter.line);
      const [when = '', ...text] = section?.text.split('\n') ?? [];
      return { ...letter, when, text: text.join('\n\n') };
    }),
    questionsToAsk: packed.questionsToAsk.map(({ said, ...question }): QuestionToAsk => {
      const paragraph = paragraphBelow(sections, question);
      const part = (at: number) => paragraph.slice(said[at], said[at + 1]);
      return { ...question, why: part(0), goodSign: part(2), warningSign: part(4) };
    }),
  });
}

/** The same fields in the same order, so that two guides can be compared as they are written. */
export function inOrder({
  version,
  parts,
  sections,
  behaviouralQuestions,
  questionsToAsk,
  letters,
}: Guide): Guide {
  const sorted = <T extends object>(all: readonly T[]): readonly T[] =>
    all.map(one => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) as T);
  return {
    version,
    parts,
    sections: sorted(sections),
    behaviouralQuestions,
    questionsToAsk: sorted(questionsToAsk),
    letters: sorted(letters),
  };
}

export function linesByPart(files: readonly GuideFile[]): (part: string) => readonly string[] {
  const lines = new Map(files.map(({ path, text }) => [path.replace(/\.md$/, ''), text.split(/\r?\n/)]));
  return part => lines.get(part) ?? [];
}

/** The line of text that follows the question in its section. */
export function paragraphBelow(
  sections: readonly GuideSection[],
  { groupId, line }: Pick<QuestionToAsk, 'groupId' | 'line'>,
): string {
  const section = sections.find(({ id }) => id === `questions-to-ask#${groupId}`);
  const at = section?.textLines.findIndex(below => section.line + below === line) ?? -1;
  return at < 0 ? '' : (section?.text.split('\n')[at + 1] ?? '');
}

/** A line of markdown without its marks, as far as lines of the guide mostly have any. */
export function plain(line = ''): string {
  return line
    .replace(/^\s*(?:>\s?)*(?:[-*+]|\d+[.)])?\s+|^>\s?/, '')
    .replace(/\s*<!--.*?-->/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|\*(?=\S)|(?<=\S)\*/g, '')
    .trim();
}
