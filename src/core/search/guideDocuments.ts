import type { Guide } from '../guide/guide';
import { isReadingList, readingListWeight } from './readingList';
import type { SearchDocument } from './searchDocument';

/** The guide as it is searched: a document for each section, by part. */
export function guideDocuments(guide: Guide): ReadonlyMap<string, readonly SearchDocument[]> {
  const questionsIn = (section: string) =>
    guide.questionsToAsk.filter(({ groupId }) => section === `questions-to-ask#${groupId}`);
  return new Map(
    guide.parts.map(({ id }) => [
      id,
      guide.sections
        .filter(({ part }) => part === id)
        .map(({ id, heading, breadcrumb, text, textLines, line, askedAs }) => ({
          id,
          title: heading,
          breadcrumb,
          body: text,
          line,
          bodyLines: textLines.map(below => line + below),
          askedAs: [
            ...askedAs.map(text => ({ text, line })),
            ...questionsIn(id).flatMap(({ askedAs, line }) => askedAs.map(text => ({ text, line }))),
          ],
          ...((id.endsWith('#sources') || isReadingList(heading, text)) && { weight: readingListWeight }),
        })),
    ]),
  );
}
