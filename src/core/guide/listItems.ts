import type { ListItem, Nodes, RootContent } from 'mdast';
import { readMark } from './guideMark';
import type { Complain } from './mistake';
import { lineOf, plainText } from './plainText';

/** An item of a list whose nested items are fields: `Themes: conflict, growth`. */
export interface FieldItem {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** The items of the lists among these blocks, each with exactly the fields `names`. Others are mistakes. */
export function fieldItems(
  blocks: readonly RootContent[],
  names: readonly string[],
  complain: Complain,
): FieldItem[] {
  return blocks
    .flatMap(block => (block.type === 'list' ? block.children : []))
    .map(item => fieldItem(item, names, complain));
}

function fieldItem(item: ListItem, names: readonly string[], complain: Complain): FieldItem {
  const line = lineOf(item);
  const [head, ...rest] = item.children;
  const text = head?.type === 'paragraph' ? plainText(head) : '';
  const inline = head?.type === 'paragraph' ? head.children : [];
  const [mark] = inline.flatMap(node => (node.type === 'html' ? (readMark(node.value) ?? []) : []));
  if (!mark) complain(line, 'The question has no id: end its line with `<!-- id: short-name -->`.');
  if (!text.endsWith('?')) complain(line, 'A question ends with a question mark.');

  const fields = new Map<string, string>();
  for (const nested of rest.flatMap((block): Nodes[] => (block.type === 'list' ? block.children : [block]))) {
    const field = plainText(nested);
    const name = names.find(known => field.startsWith(`${known}: `));
    if (name === undefined) complain(lineOf(nested), `Expected one of “${names.join('”, “')}”.`);
    else if (fields.has(name)) complain(lineOf(nested), `A second “${name}”.`);
    else fields.set(name, field.slice(name.length + 2));
  }
  for (const name of names) if (!fields.has(name)) complain(line, `The question lacks “${name}”.`);
  return { id: mark?.id ?? '', text, line, fields };
}
