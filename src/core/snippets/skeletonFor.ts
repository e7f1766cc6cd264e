import { expandSnippet } from './expandSnippet';
import type { Language } from './languages';
import { parseSnippet } from './parseSnippet';
import type { Snippet } from './snippet';
import type { SnippetPart } from './snippetPart';

/** A new file made from a snippet: its text, and the same with the places that Tab visits. */
export interface Skeleton {
  readonly text: string;
  readonly parts: readonly SnippetPart[];
}

/** The place of the title in a snippet that a file can begin with. */
const titlePlace = 1;

export function skeletonFor({ body }: Snippet, title: string, { indent, opening = '' }: Language): Skeleton {
  const shown = inComment(title);
  const text = expandSnippet(body, { places: { [titlePlace]: shown }, indent });
  const fill = (part: SnippetPart): SnippetPart => {
    if ('text' in part) return { text: part.text.replaceAll('\t', indent) };
    if (!('filled' in part)) return part;
    return part.stop === titlePlace && part.filled.length > 0
      ? { stop: titlePlace, filled: [{ text: shown }] }
      : { stop: part.stop, filled: part.filled.map(fill) };
  };
  const parts = [{ text: opening }, ...parseSnippet(body).map(fill), { text: '\n' }];
  return { text: `${opening}${text}\n`, parts };
}

/** A title stands in a comment, and must not end it in any of the languages. */
function inComment(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '/')
    .replace(/\*\/|\?>|"""|'''/g, end => `${end.slice(0, 1)} ${end.slice(1)}`)
    .trim();
}
