import { readFrontMatter } from '../frontMatter/frontMatter';
import { splitFrontMatter } from '../markdown/splitFrontMatter';
import { fillFields, shownAsText } from './fillFields';
import { Marks, variable, type Values } from './marks';

export type { Values } from './marks';

export interface Filled {
  readonly text: string;
  /** Offsets where the user writes next, in order: one for every `{{cursor}}`. */
  readonly stops: readonly number[];
  /** Whether the answers in its front matter are read as they were given. */
  readonly isRead: boolean;
}

/**
 * A template with its `{{variables}}` filled in. In the front matter, values are written as YAML; below it, as
 * they are. A variable that is not known stays as it stands, so that a slip of the pen is seen.
 */
export function fillTemplate(template: string, values: Values): Filled {
  const block = splitFrontMatter(template);
  if (typeof block === 'string') return { ...fillBody(template, values), isRead: true };
  const { start, end, bodyStart } = block;
  const marks = new Marks(template.slice(start, end), values);
  const fields = fillFields(marks.text, marks);
  // What is left are comments, or front matter that nobody can read.
  const front = marks.stopsOf(marks.fill(fields ?? marks.text, shownAsText));
  const above = template.slice(0, start);
  const head = above + front.text + template.slice(end, bodyStart);
  const body = fillBody(template.slice(bodyStart), values);
  return {
    text: head + body.text,
    stops: [...front.stops.map(at => at + above.length), ...body.stops.map(at => at + head.length)],
    isRead: fields !== undefined && readFrontMatter(head).state === 'read',
  };
}

function fillBody(template: string, values: Values): Omit<Filled, 'isRead'> {
  const stops: number[] = [];
  let text = '';
  let last = 0;
  for (const match of template.matchAll(variable)) {
    const [whole, name = ''] = match;
    text += template.slice(last, match.index);
    last = match.index + whole.length;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (name === 'cursor') stops.push(text.length);
    else text += value === undefined ? whole : typeof value === 'string' ? value : value.join(', ');
  }
  return { text: text + template.slice(last), stops };
}
