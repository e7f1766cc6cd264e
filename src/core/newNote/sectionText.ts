import { isLikeStartup } from '../companies/isLikeStartup';
import type { Guide, GuideSection } from '../guide/guide';
import { leadOf } from '../guide/leadOf';
import { questionGroups } from '../guide/questionGroups';
import { sectionOf } from '../guide/sectionOf';
import { sectionTask } from '../guide/sectionTask';
import type { SectionContent, SectionKind } from '../kinds/kind';
import { fillLetter } from '../letters/fillLetter';
import { textOfPieces } from '../letters/letterPieces';

/** What a section of a new note is made for. */
export interface Occasion {
  readonly guide: Guide;
  /** The id of the company's stage. */
  readonly stage: string | undefined;
  readonly advice: Advice;
  /** Until when the offer is open, as a letter says it. */
  readonly deadline?: string | undefined;
  /** Whether that is soon after it was made. */
  readonly isExploding?: boolean;
}

/** How a section has its advice: in a comment, in one with lines of its own, which an editor can fold, or not at all. */
export type Advice = 'shown' | 'folded' | 'none';

/** What stands below the heading of a section in a new note: the guide's advice in a comment, then room to write. */
export function sectionText({ advice = [], content }: SectionKind, occasion: Occasion): string {
  const fits = ({ startupsOnly }: GuideSection) => isLikeStartup(occasion.stage) || !startupsOnly;
  const sections = advice.flatMap(id => sectionOf(occasion.guide, id) ?? []).filter(fits);
  const words = sections.map(section => adviceOf(section, sections.length > 1)).join('\n\n');
  return [...comment(words, occasion), ...(content ? contentText(content, occasion) : [room])].join('\n\n');
}

const room = '{{cursor}}';

/** Advice stands in a comment, so that it is never taken for the user's words and never shows in a preview. */
function comment(words: string, { advice }: Pick<Occasion, 'advice'>): readonly string[] {
  if (words === '' || advice === 'none') return [];
  const harmless = words.replaceAll('--', '–');
  return [advice === 'folded' ? `<!--\n${harmless}\n-->` : `<!-- ${harmless} -->`];
}

function adviceOf(section: GuideSection, named: boolean): string {
  const { heading, points, pointDepths } = section;
  const items = points.map((point, at) => `${'  '.repeat(pointDepths[at] ?? 0)}- ${point}`);
  return [...(named ? [`${heading}:`] : []), leadOf(section), ...items].filter(Boolean).join('\n');
}

function contentText(content: SectionContent, occasion: Occasion): readonly string[] {
  const { guide, stage } = occasion;
  switch (content.as) {
    case 'questions': {
      const fitting = guide.questionsToAsk.filter(
        ({ startupsOnly }) => !startupsOnly || isLikeStartup(stage),
      );
      return questionGroups(fitting).flatMap(({ heading, questions }) => [
        `### ${heading}`,
        tasks(questions.map(({ text }) => text)),
      ]);
    }
    case 'tasks': {
      const section = sectionOf(guide, content.section);
      if (!section) return [room];
      const below = sectionsBelow(guide, section).map(sectionTask);
      return [
        ...comment(leadOf(section), occasion),
        tasks(section.points.length > 0 ? section.points : below),
      ];
    }
    case 'headings': {
      const section = sectionOf(guide, content.section);
      return section ? [...comment(leadOf(section), occasion), ...headings(section, occasion)] : [room];
    }
    case 'point': {
      const section = sectionOf(guide, content.section);
      const point = section && outermost(section)[content.at];
      return [...comment(point?.more ?? '', occasion), room];
    }
    case 'parts': {
      const parts = content.sections.flatMap(id => sectionOf(guide, id) ?? []);
      const agree = content.agree === undefined ? undefined : sectionOf(guide, content.agree);
      return [
        ...parts.flatMap(part => [`### ${part.heading}`, ...comment(adviceOf(part, false), occasion), room]),
        ...(parts.length === 0 ? [room] : []),
        ...(agree ? [...comment(adviceOf(agree, false), occasion), tasks([agree.heading])] : []),
      ];
    }
    case 'letter':
      return letterText(content, occasion);
  }
}

/** The letter with what is known by now; its company is a variable, as any template has it. */
function letterText(
  { letter: usual, hurried }: Extract<SectionContent, { readonly as: 'letter' }>,
  occasion: Occasion,
): readonly string[] {
  const { guide, deadline, isExploding } = occasion;
  const letter = guide.letters.find(({ id }) => id === ((isExploding && hurried) || usual));
  if (!letter) return [room];
  const known = { company: '{{company}}', ...(deadline !== undefined && { deadline }) };
  return [...comment(letter.when, occasion), `${textOfPieces(fillLetter(letter, known))}${room}`];
}

function tasks(texts: readonly string[]): string {
  return texts.map(text => `- [ ] ${text}`).join('\n');
}

function sectionsBelow(guide: Guide, { part, heading, level }: GuideSection): readonly GuideSection[] {
  return guide.sections.filter(
    section => section.part === part && section.level === level + 1 && section.breadcrumb.at(-1) === heading,
  );
}

/** Each outermost point is a heading, and what it says beyond that is advice. */
function headings(section: GuideSection, occasion: Occasion): readonly string[] {
  return outermost(section).flatMap(({ heading, more }) => [
    `### ${heading}`,
    ...comment(more, occasion),
    room,
  ]);
}

/** Each outermost point by what stands up to its colon, and what it says behind that and in its nested points. */
function outermost({
  points,
  pointDepths,
}: GuideSection): readonly { readonly heading: string; readonly more: string }[] {
  return points.flatMap((point, at) => {
    if (pointDepths[at] !== 0) return [];
    const [, heading = point, more = ''] = /^([^:]+): (.+)$/.exec(point) ?? [];
    const next = pointDepths.indexOf(0, at + 1);
    const nested = points
      .slice(at + 1, next < 0 ? undefined : next)
      .map((text, i) => `${'  '.repeat((pointDepths[at + 1 + i] ?? 1) - 1)}- ${text}`);
    return [{ heading, more: [more, ...nested].filter(Boolean).join('\n') }];
  });
}
