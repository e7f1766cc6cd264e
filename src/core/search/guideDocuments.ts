import type { Guide, GuideSection, QuestionToAsk } from '../guide/guide';
import { isReadingList, readingListWeight } from './readingList';
import type { SearchDocument } from './searchDocument';

/** The guide as it is searched: a document for each section and for each question in one, by part. */
export function guideDocuments(guide: Guide): ReadonlyMap<string, readonly SearchDocument[]> {
  return new Map(
    guide.parts.map(({ id }) => [
      id,
      guide.sections
        .filter(({ part }) => part === id)
        .flatMap(section => {
          const questions = guide.questionsToAsk.filter(
            ({ groupId }) => section.id === `questions-to-ask#${groupId}`,
          );
          return [documentOf(section), ...questions.map(question => questionOf(question, section))];
        }),
    ]),
  );
}

function documentOf({
  id,
  heading,
  breadcrumb,
  text,
  textLines,
  line,
  askedAs,
}: GuideSection): SearchDocument {
  return {
    id,
    title: heading,
    breadcrumb,
    body: text,
    line,
    bodyLines: textLines.map(below => line + below),
    askedAs: askedAs.map(text => ({ text, line })),
    ...((id.endsWith('#sources') || isReadingList(heading, text)) && { weight: readingListWeight }),
  };
}

/** A question is found by itself, and shown as the section that it stands in. */
function questionOf({ text, line, askedAs }: QuestionToAsk, section: GuideSection): SearchDocument {
  const own = section.textLines.flatMap((below, i) => (section.line + below >= line ? [i] : [])).slice(0, 2);
  const lines = section.text.split('\n');
  return {
    id: section.id,
    title: text,
    breadcrumb: [...section.breadcrumb, section.heading],
    body: own.map(i => lines[i] ?? '').join('\n'),
    line,
    bodyLines: own.map(i => section.line + (section.textLines[i] ?? 0)),
    askedAs: askedAs.map(text => ({ text, line })),
    shownAs: { title: section.heading, breadcrumb: section.breadcrumb, line: section.line },
  };
}
