import { yamlList, yamlText } from './yamlValue';

export type Values = Readonly<Record<string, string | readonly string[]>>;

export interface Filled {
  readonly text: string;
  /** Offsets where the user writes next, in order: one for every `{{cursor}}`. */
  readonly stops: readonly number[];
}

/** `{{name}}`, with the spaces before it, which a list takes for itself. */
const variable = /( *)\{\{ *([a-z_]+) *\}\}/gi;

/**
 * A template with its `{{variables}}` filled in. In the front matter, values are written as YAML; below it, as
 * they are. A variable that is not known stays as it stands, so that a slip of the pen is seen.
 */
export function fillTemplate(template: string, values: Values): Filled {
  const bodyStart = endOfFrontMatter(template);
  const stops: number[] = [];
  let text = '';
  let last = 0;
  for (const match of template.matchAll(variable)) {
    const [whole, spaces = '', name = ''] = match;
    text += template.slice(last, match.index);
    last = match.index + whole.length;
    if (name === 'cursor') {
      text += spaces;
      stops.push(text.length);
      continue;
    }
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) text += whole;
    else if (match.index < bodyStart) text += inFrontMatter(value, spaces, template[last]);
    else text += spaces + (typeof value === 'string' ? value : value.join(', '));
  }
  return { text: text + template.slice(last), stops };
}

/** A value that stands alone on its line is written as YAML; inside other text it stays a text. */
function inFrontMatter(value: string | readonly string[], spaces: string, next: string | undefined): string {
  const alone = spaces !== '' && (next === '\n' || next === '\r' || next === undefined);
  if (typeof value !== 'string') return alone ? yamlList(value) : spaces + value.join(', ');
  if (!alone) return spaces + value;
  return value === '' ? '' : spaces + yamlText(value);
}

/** Offset behind the front matter's closing line; 0 when there is none. */
function endOfFrontMatter(template: string): number {
  return /^\ufeff?---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(template)?.[0].length ?? 0;
}
