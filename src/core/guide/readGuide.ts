import type { GuideWords, Language } from '../kinds/language';
import { english } from '../languages/english';
import type { Guide, GuideSection } from './guide';
import { guideSection } from './guideSection';
import type { Complain, GuideMistake } from './mistake';
import { byNeed } from './partOrder';
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
export function readGuide(
  files: readonly GuideFile[],
  { guide: words }: Language = english,
): { guide: Guide; mistakes: readonly GuideMistake[] } {
  const mistakes: GuideMistake[] = [];
  const complainAbout = (path: string) => (line: number, text: string) =>
    void mistakes.push({ path, line: line + 1, text });

  const parts = files
    .flatMap(({ path, text }): PartTree[] => {
      const title = sectionTree(text, complainAbout(path));
      return title ? [{ id: path.replace(/\.md$/, ''), file: path, title }] : [];
    })
    .sort((one, other) => byNeed(one.id, other.id));

  /** What `read` finds in the section of a part that the guide cannot do without. */
  const required = <T>(
    part: string,
    id: string,
    read: (section: SectionTree, words: GuideWords, complain: Complain) => readonly T[],
  ): readonly T[] => {
    const complain = complainAbout(`${part}.md`);
    const title = parts.find(one => one.id === part)?.title;
    const section = title && withSubsections(title).find(({ mark }) => mark?.id === id);
    if (section) return read(section, words, complain);
    complain(0, title ? `The section with the id \`${id}\` is missing.` : 'The part is missing.');
    return [];
  };

  required('cultural-fit', 'star', (section, _, complain) => storySections(section, complain));
  const guide: Guide = {
    version: 3,
    parts: parts.map(({ id, file, title }) => ({ id, file, title: title.heading })),
    sections: parts.flatMap(({ id, file, title }) => sectionsOf(id, title, complainAbout(file))),
    behaviouralQuestions: required('cultural-fit', 'questions', readBehaviouralQuestions),
    questionsToAsk: required('questions-to-ask', 'top', readQuestionsToAsk),
    letters: parts.flatMap(({ id, file, title }) => readLetters(id, title, words, complainAbout(file))),
  };
  return { guide, mistakes: [...mistakes, ...twice(guide)] };
}

/** All sections of a part. What is for startups is so with all that stands in it. */
function sectionsOf(part: string, section: SectionTree, complain: Complain): readonly GuideSection[] {
  const own = guideSection(part, section, complain);
  const below = section.subsections.flatMap(one => sectionsOf(part, one, complain));
  return [own, ...below.map(one => (own.startupsOnly ? { ...one, startupsOnly: true } : one))];
}

/** What has the id of another: sections, letters and questions, each among their own. */
function twice({ sections, letters, questionsToAsk, behaviouralQuestions }: Guide): readonly GuideMistake[] {
  const named = [
    ...sections.map(({ id, part, line }) => ({ id, part, line })),
    ...letters.map(({ id, part, line }) => ({ id: `letter: ${id}`, part, line })),
    ...questionsToAsk.map(({ id, line }) => ({
      id: `question to ask: ${id}`,
      part: 'questions-to-ask',
      line,
    })),
    ...behaviouralQuestions.map(({ id, line }) => ({ id: `question: ${id}`, part: 'cultural-fit', line })),
  ];
  const seen = new Set<string>();
  return named.flatMap(({ id, part, line }) => {
    const isSecond = seen.has(id);
    seen.add(id);
    if (!isSecond || /[#:] ?$/.test(id)) return [];
    return [{ path: `${part}.md`, line: line + 1, text: `A second \`${id}\`: give it an id of its own.` }];
  });
}
