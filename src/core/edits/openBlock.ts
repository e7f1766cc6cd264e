import { readFrontMatter } from '../frontMatter/frontMatter';
import { Lines } from '../markdown/lines';
import { isTooMuchForMdast } from '../markdown/tooMuch';
import { Blocks } from './blocks';

/** The line of a comment, of code or of HTML that reaches down to the end of a note, as what nothing closes does. */
export function openBlockLine(text: string): number | undefined {
  const { bodyStart } = readFrontMatter(text);
  if (isTooMuchForMdast(text, bodyStart)) return undefined;
  const blocks = new Blocks(text, { start: bodyStart, end: text.length });
  let last = blocks.root.children.at(-1);
  while (
    last &&
    'children' in last &&
    (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')
  )
    last = last.children.at(-1);
  return last?.type === 'html' || last?.type === 'code'
    ? new Lines(text).lineAt(blocks.startOf(last))
    : undefined;
}
