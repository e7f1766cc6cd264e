import type { Guide } from './guide';
import { guideSection } from './guideSection';
import type { GuideMistake } from './mistake';
import { readBehaviouralQuestions } from './readBehaviouralQuestions';
import { readLetters } from './readLetters';
import { readQuestionsToAsk } from './readQuestionsToAsk';
import { sectionTree, withSubsections, type SectionTree } from './sectionTree';
import { storySections } from './storySections';

export interface GuideFile {
  /** Below the guide's folder: `cultural-fit.md`. */
  readonly path: string;
  readonly text: string;
}

interface PartTree {
  readonly id: string;
  readonly file: string;
  readonly title: SectionTree;
}

/** Reads the guide. Runs when the extension is built; a guide with mistakes is not shipped. */
export function readGuide(files: readonly GuideFile[]): { guide: Guide; mistakes: readonly GuideMistake[] } {
  const mistakes: GuideMistake[] = [];
  const complainAbout = (path: string) => (line: number, text: string) =>
    void mistakes.push({ path, line: line + 1, text });

  const parts = files.flatMap(({ path, text }): PartTree[] => {
    const title = sectionTree(text, complainAbout(path));
    return title ? [{ id: path.replace(/\.md$/, ''), file: path, title }] : [];
  });

  /** What `read` finds in the section of a part that the guide cannot do without. */
  const required = <T>(
    id: string,
    heading: string | undefined,
    read: (section: SectionTree, complain: (line: number, text: string) => void) => readonly T[],
  ): readonly T[] => {
    const file = `${id}.md`;
    const title = parts.find(part => part.id === id)?.title;
    const section = title && withSubsections(title).find(at => at.heading === (heading ?? title.heading));
    if (section) return read(section, complainAbout(file));
    complainAbout(file)(
      0,
      heading === undefined ? 'The part is missing.' : `The section “${heading}” is missing.`,
    );
    return [];
  };

  required('cultural-fit', 'STAR++', storySections);
  const guide: Guide = {
    version: 1,
    parts: parts.map(({ id, file, title }) => ({ id, file, title: title.heading })),
    sections: parts.flatMap(({ id, file, title }) =>
      withSubsections(title).map(section => guideSection(id, section, complainAbout(file))),
    ),
    behaviouralQuestions: required('cultural-fit', 'Questions to prepare', readBehaviouralQuestions),
    questionsToAsk: required('questions-to-ask', undefined, readQuestionsToAsk),
    letters: parts.flatMap(({ id, file, title }) => readLetters(id, title, complainAbout(file))),
  };
  return { guide, mistakes };
}
