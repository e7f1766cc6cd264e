import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { readMark } from './guideMark';
import type { Complain } from './mistake';
import { lineOf, plainText } from './plainText';

/** A question in a list, with what its paragraph says about it. */
export interface QuestionItem {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  /** What stands before the first label. */
  readonly first: string;
  /** What follows each label. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * The items of the lists among these blocks: a question with its id, and below it a paragraph in which each of
 * `labels` stands once, as `*Good sign:*`. Others are mistakes.
 */
export function questionItems(
  blocks: readonly RootContent[],
  labels: readonly string[],
  complain: Complain,
): QuestionItem[] {
  return blocks
    .filter((block): block is List => block.type === 'list')
    .flatMap(({ children }) => children)
    .map(item => questionItem(item, labels, complain));
}

function questionItem(item: ListItem, labels: readonly string[], complain: Complain): QuestionItem {
  const line = lineOf(item);
  const [head, ...rest] = item.children;
  const text = head?.type === 'paragraph' ? plainText(head) : '';
  const inline = head?.type === 'paragraph' ? head.children : [];
  const [mark] = inline.flatMap(node => (node.type === 'html' ? (readMark(node.value) ?? []) : []));
  if (!mark) complain(line, 'The question has no id: end its line with `<!-- id: short-name -->`.');
  if (!text.endsWith('?')) complain(line, 'A question ends with a question mark.');

  const [paragraph, ...more] = rest.filter(({ type }) => type !== 'html');
  if (paragraph?.type !== 'paragraph' || more.length > 0)
    complain(line, 'Below a question stands one paragraph.');
  const { first, fields } = labelled(
    paragraph?.type === 'paragraph' ? paragraph : undefined,
    labels,
    complain,
  );
  for (const label of labels) if (!fields.get(label)) complain(line, `The question lacks “*${label}:*”.`);
  return { id: mark?.id ?? '', text, line, first, fields };
}

function labelled(paragraph: Paragraph | undefined, labels: readonly string[], complain: Complain) {
  const fields = new Map<string, string>();
  let first = '';
  let label = '';
  for (const node of paragraph?.children ?? []) {
    const words = plainText(node);
    const named = node.type === 'emphasis' && words.endsWith(':') ? words.slice(0, -1) : undefined;
    if (named === undefined) {
      const more = node.type === 'text' ? node.value : words;
      if (label === '') first += more;
      else fields.set(label, (fields.get(label) ?? '') + more);
    } else if (!labels.includes(named)) {
      complain(lineOf(node), `Expected one of “*${labels.join(':*”, “*')}:*”.`);
    } else if (fields.has(named)) {
      complain(lineOf(node), `A second “${named}”.`);
    } else {
      label = named;
      fields.set(label, '');
    }
  }
  for (const [name, value] of fields) fields.set(name, value.replace(/\s+/g, ' ').trim());
  return { first: first.replace(/\s+/g, ' ').trim(), fields };
}
