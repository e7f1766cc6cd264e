type VisitWord = (word: string, start: number, end: number) => void;

const beyondAscii = /[^\0-\x7f]/;
const anyWord = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}[\p{L}\p{N}\p{M}]*)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const withoutSpaces = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map(script => `\\p{Script=${script}}`)
  .join('');
const writtenWithoutSpaces = new RegExp(`[${withoutSpaces}]`, 'u');
/** A letter of such a script, or a word of another that stands between them: `Reactの使い方`. */
const letterOrWord = new RegExp(`[${withoutSpaces}ー]\\p{M}*|[^${withoutSpaces}ー]+`, 'gu');
const marks = /\p{M}/gu;
const withoutMarks: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const longest = 40;

/** Calls `visit` for every word, in the form in which words are compared, with where it stands in the text. */
export function eachWord(text: string, visit: VisitWord): void {
  if (beyondAscii.test(text)) eachWordOfAny(text, visit);
  else eachWordOfAscii(text, visit);
}

/** The words of a text, in the form in which words are compared. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, word => words.push(word));
  return words;
}

const hyphens = /[-‐‑]/;
const hyphenated =
  /(?<![\p{L}\p{N}\p{M}\-‐‑])\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*){1,2}(?![\p{L}\p{N}\p{M}]|[-‐‑][\p{L}\p{N}])/gu;

/** The words of two or three parts that a text writes with hyphens, as `compound` has them. */
export function compoundsOf(text: string): string[] {
  if (!hyphens.test(text)) return [];
  return Array.from(text.matchAll(hyphenated), ([found]) => compound(folded(found.replace(/[-‐‑]/g, ''))));
}

/** The term of a word that is written with hyphens, whose parts are terms of their own: `-oncall` for `on-call`. */
export function compound(closed: string): string {
  return `-${closed}`;
}

function eachWordOfAny(text: string, visit: VisitWord): void {
  for (const { 0: found, index } of text.matchAll(anyWord)) {
    if (writtenWithoutSpaces.test(found)) eachLetter(found, index, visit);
    else visit(folded(found), index, index + found.length);
  }
}

/** The same without expressions: most of what is indexed goes through here. */
function eachWordOfAscii(text: string, visit: VisitWord): void {
  const lower = text.toLowerCase();
  let start = -1;
  let apostrophe = false;
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    if (code === 39 && isLetter(lower.charCodeAt(at + 1))) {
      apostrophe = true;
      continue;
    }
    const end = at + suffixAt(lower, code, at);
    const word = lower.slice(start, Math.min(end, start + longest));
    visit(apostrophe ? withoutApostrophes(word) : word, start, end);
    [start, apostrophe] = [-1, false];
  }
}

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** `C++` and `C#` are words. */
function suffixAt(lower: string, code: number, at: number): number {
  const next = lower.charCodeAt(at + 1);
  if (code === 43 && next === 43) return 2;
  return code === 35 && !isLetter(next) && !isDigit(next) ? 1 : 0;
}

function eachLetter(text: string, from: number, visit: VisitWord): void {
  for (const { 0: found, index } of text.matchAll(letterOrWord)) {
    const word = folded(found);
    if (word !== '') visit(word, from + index, from + index + found.length);
  }
}

/** Lower case, without accents, apostrophes and the possessive. */
function folded(found: string): string {
  const lower = found.toLowerCase();
  const plain = beyondAscii.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(marks, '')
        .replace(/[ßæœøđłı]/g, letter => withoutMarks[letter] ?? letter)
    : lower;
  return withoutApostrophes(plain).slice(0, longest);
}

function withoutApostrophes(word: string): string {
  return /['’]/.test(word) ? word.replace(/['’]s$/, '').replace(/['’]/g, '') : word;
}
