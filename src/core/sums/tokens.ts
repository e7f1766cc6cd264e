/** A piece of a line that may be a sum. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly scaled: boolean; readonly currency?: string }
  /** `500B`: bytes or billions. */
  | { readonly kind: 'unclear'; readonly text: string; readonly value: number }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: Mark };

export type Mark = '*' | '/' | '+' | '-' | '(' | ')' | '%';

const number = /([$€£]?)(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?|(\.\d+))(?:e(\d{1,2})|\^(\d{1,2}))?(?![.,]?\d)/y;
const word = /[\p{L}µ]+/uy;
const blanks = /[ \t\u00a0]*/y;
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The pieces of a line; `undefined` as soon as something stands in it that no sum has. Linear in its length. */
export function tokensOf(line: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const read = (what: RegExp): RegExpExecArray | undefined => {
    what.lastIndex = at;
    const found = what.exec(line) ?? undefined;
    if (found) at += found[0].length;
    return found;
  };
  const isBlank = (index: number) =>
    index < 0 || index >= line.length || /[ \t\u00a0]/.test(line[index] ?? '');

  for (read(blanks); at < line.length; read(blanks)) {
    const start = at;
    const digits = read(number);
    if (digits) {
      // Something like v2, or 3rd: no number on its own.
      if (tokens.at(-1)?.kind === 'number') return undefined;
      tokens.push(numberToken(digits, read));
      continue;
    }
    const letters = read(word)?.[0];
    if (letters !== undefined) {
      if (line[at] !== undefined && /[\d_'’]/.test(line[at] ?? '')) return undefined;
      tokens.push({ kind: 'word', text: letters });
      continue;
    }
    const mark = markAt(line, at);
    if (!mark) return undefined;
    at += mark.length;
    // A range, a date or a score has its mark between its digits, without blanks.
    const open = isBlank(start - 1) && isBlank(at);
    if ((mark.text === '+' || mark.text === '-') && !open) return undefined;
    const betweenDigits = /\d/.test(line[start - 1] ?? '') && /\d/.test(line[at] ?? '');
    if (mark.text === '/' && betweenDigits) return undefined;
    tokens.push({ kind: 'mark', text: mark.text });
  }
  return tokens;
}

function numberToken(
  [, currency, whole = '', fraction = '', only = '', exponent, power]: RegExpExecArray,
  read: (what: RegExp) => RegExpExecArray | undefined,
): Token {
  const written = Number(whole.replaceAll(',', '') + fraction + only);
  const raised = power === undefined ? written : written ** Number(power);
  const value = raised * 10 ** Number(exponent ?? 0);
  const magnitude = read(tightMagnitude)?.[1] ?? read(looseMagnitude)?.[1] ?? read(smallMillion)?.[1];
  if (magnitude === 'B') return { kind: 'unclear', text: `${whole}${fraction}${only}B`, value };
  const factor = magnitude === undefined ? 1 : (magnitudes[magnitude] ?? 1);
  return {
    kind: 'number',
    value: value * factor,
    scaled: magnitude !== undefined || exponent !== undefined || power !== undefined,
    ...(currency && { currency }),
  };
}

/** `20k`, `50M`; of a `B` right behind the number, what follows tells what it is. */
const tightMagnitude = /(k|K|M|bn|tn|B)(?!\p{L})/uy;
/** `50m users` are millions; `50m` alone may be minutes or metres, and is left alone. */
const smallMillion = /(m)(?=[ \t\u00a0]+(?!(?:per|each|every)(?!\p{L}))\p{L}{2})/uy;
const looseMagnitude = /[ \t\u00a0]+(k|K|M|bn|tn|thousand|million|billion|trillion)(?!\p{L})/uy;

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
];

function markAt(line: string, at: number): { readonly text: Mark; readonly length: number } | undefined {
  const found = marks.find(([written]) => line.startsWith(written, at));
  return found && { text: found[1], length: found[0].length };
}
