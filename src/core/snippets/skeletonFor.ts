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

/** `plan`: the minutes that each step has, instead of those of a session of 45. */
export function skeletonFor(
  { body }: Snippet,
  title: string,
  { indent, opening = '' }: Language,
  plan: readonly number[],
): Skeleton {
  const shown = inComment(title);
  const planned = withMinutes(body, plan);
  const text = expandSnippet(planned, { places: { [titlePlace]: shown }, indent });
  const fill = (part: SnippetPart): SnippetPart => {
    if ('text' in part) return { text: part.text.replaceAll('\t', indent) };
    if (!('filled' in part)) return part;
    return part.stop === titlePlace && part.filled.length > 0
      ? { stop: titlePlace, filled: [{ text: shown }] }
      : { stop: part.stop, filled: part.filled.map(fill) };
  };
  const parts = [{ text: opening }, ...parseSnippet(planned).map(fill), { text: '\n' }];
  return { text: `${opening}${text}\n`, parts };
}

/** The steps of a skeleton say how long they take, in their order: the first one also of how many in all. */
function withMinutes(body: string, plan: readonly number[]): string {
  const all = plan.reduce((sum, minutes) => sum + minutes, 0);
  let step = 0;
  return body.replace(/\(\d+( of \d+)? minutes\)/g, (whole, ofAll: string | undefined) => {
    const minutes = plan[step++];
    if (minutes === undefined) return whole;
    const counted = ofAll === undefined ? minutes : all;
    return `(${minutes}${ofAll === undefined ? '' : ` of ${all}`} ${counted === 1 ? 'minute' : 'minutes'})`;
  });
}

/** A title stands in a comment, and must not end it in any of the languages. */
function inComment(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '/')
    .replace(/\*\/|\?>|"""|'''/g, end => `${end.slice(0, 1)} ${end.slice(1)}`)
    .trim();
}
