import { fieldsOf, readFrontMatter } from './frontMatter';

export type Quotes = 'none' | 'single' | 'double';

const needsEscapes = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;

/** A text as YAML writes it on one line: in the quotes that stand there already, else in quotes only if it needs them. */
export function scalarText(value: string, quotes: Quotes = 'none'): string {
  const escaped = needsEscapes.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
  if (escaped) return inDouble(value);
  if (quotes === 'double') return inDouble(value);
  if (quotes === 'single') return inSingle(value);
  if (isPlain(value)) return value;
  return /["\\]/.test(value) ? inSingle(value) : `"${value}"`;
}

function isPlain(value: string): boolean {
  const { state, entries } = readFrontMatter(`---\nk: ${value}\n---\n`);
  return state === 'read' && fieldsOf(entries)['k'] === value && value !== '';
}

function inSingle(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function inDouble(value: string): string {
  const text = JSON.stringify(value).slice(1, -1);
  const escaped = text.replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, sign => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
