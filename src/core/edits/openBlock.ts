import { readBody } from '../markdown/readBody';

/** The line of a comment, of code or of HTML that reaches down to the end of a note, as what nothing closes does. */
export function openBlockLine(text: string): number | undefined {
  const { blocks, lines } = readBody(text);
  let last = blocks?.root.children.at(-1);
  while (
    last &&
    'children' in last &&
    (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')
  )
    last = last.children.at(-1);
  return blocks && (last?.type === 'html' || last?.type === 'code')
    ? lines.lineAt(blocks.startOf(last))
    : undefined;
}
