import { scalarText } from './scalarText';

/** A text that YAML reads as itself without quotes, and that no tool takes for a number, a date or a truth value. */
const bare = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.;!?'’“”"()&+/@%€$£–—_-]*$/u;
const meansMore = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+.\d].*)$/i;
const dateOrMonth = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A text of one line as a YAML value: as it is where that is safe, else in double quotes. */
export function yamlText(text: string): string {
  if (dateOrMonth.test(text)) return text;
  return bare.test(text) && !meansMore.test(text) ? text : inDoubleQuotes(text);
}

export function inDoubleQuotes(text: string): string {
  return scalarText(text, 'double');
}

/** In single quotes; in double ones where it has signs that single ones cannot say. */
export function inSingleQuotes(text: string): string {
  return scalarText(text, 'single');
}
