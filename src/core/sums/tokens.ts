import { numberAt } from './numberAt';
import type { Mark, Token } from './token';

const word = /[\p{L}µ]+|[$€£](?!\d)/uy;
const blanks = /[ \t\u00a0]*/y;
const percent = /[ \t]*(?:percent|per cent|pct)(?!\p{L})/uy;

/** The pieces of a line; `undefined` as soon as something stands in it that no sum has. Linear in its length. */
export function tokensOf(line: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const read = (what: RegExp): string | undefined => {
    what.lastIndex = at;
    const found = what.exec(line)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  for (read(blanks); at < line.length; read(blanks)) {
    const start = at;
    const number = numberAt(line, at);
    if (number) {
      // Something like v2, or 3rd: no number on its own.
      if (tokens.at(-1)?.kind === 'number') return undefined;
      tokens.push(number.token);
      at = number.end;
      if (read(percent)) tokens.push({ kind: 'mark', text: '%' });
      continue;
    }
    const letters = read(word);
    if (letters !== undefined) {
      if (!endsAWord(letters, line, start, at)) return undefined;
      const isTight = /\d/.test(line[start - 1] ?? '');
      tokens.push({ kind: 'word', text: letters, ...(isTight && { isTight }) });
      continue;
    }
    const mark = markAt(line, at);
    if (!mark) return undefined;
    at += mark.length;
    if (!mayStand(mark.text, line, start, at)) return undefined;
    tokens.push({ kind: 'mark', text: mark.text });
  }
  return tokens;
}

/** A word that goes on with digits is a name; only an `x` may stand right before its number. */
function endsAWord(letters: string, line: string, start: number, end: number): boolean {
  const next = line[end] ?? '';
  return !/[\d_'’]/.test(next) || (/^x$/i.test(letters) && /\d/.test(next) && isBlank(line, start - 1));
}

function isBlank(line: string, index: number): boolean {
  return index < 0 || index >= line.length || /[ \t\u00a0]/.test(line[index] ?? '');
}

/** A range, a date or a score has its mark between its digits, without blanks. */
function mayStand(mark: Mark, line: string, start: number, end: number): boolean {
  if (mark === '+' || mark === '-') return isBlank(line, start - 1) && isBlank(line, end);
  return mark !== '/' || !(/\d/.test(line[start - 1] ?? '') && /\d/.test(line[end] ?? ''));
}

const marks: readonly (readonly [string, Mark])[] = [
  ['\\*', '*'],
  ['*', '*'],
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['(', '('],
  [')', ')'],
  ['%', '%'],
  ['~', '~'],
  ['≈', '~'],
];

function markAt(line: string, at: number): { readonly text: Mark; readonly length: number } | undefined {
  const found = marks.find(([written]) => line.startsWith(written, at));
  return found && { text: found[1], length: found[0].length };
}
