import type { Guide } from '../guide/guide';
import { isReadingList, readingListWeight } from './readingList';
import type { SearchDocument } from './searchDocument';

/** The guide as it is searched: a document for each section, by part. */
export function guideDocuments(guide: Guide): ReadonlyMap<string, readonly SearchDocument[]> {
  return new Map(
    guide.parts.map(({ id }) => [
      id,
      guide.sections
        .filter(({ part }) => part === id)
        .map(({ id, heading, breadcrumb, text, textLines, line }) => ({
          id,
          title: heading,
          breadcrumb,
          body: text,
          line,
          bodyLines: textLines,
          ...((id.endsWith('#sources') || isReadingList(heading, text)) && { weight: readingListWeight }),
        })),
    ]),
  );
}
