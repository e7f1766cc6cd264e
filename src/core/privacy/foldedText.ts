/**
 * Between one letter and the next: nothing; the hump of `KestrelLabs`; what may stand inside a name, such as a
 * blank, a hyphen or the end of a line; anything else.
 */
type Gap = 0 | 1 | 2 | 3;

/** The letters and digits of a text without case, accents and signs, and where each of them stands. */
export interface FoldedText {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before each letter. */
  readonly gaps: Uint8Array;
}

const letter = /[\p{L}\p{N}\p{M}](?<![ʹʻʼˈ])/u;
const upper = /\p{Lu}/u;
const digit = /\p{N}/u;
/** Accents, and signs that nobody sees. */
const unseen = /[\u0300-\u036f\u064b-\u0652\u00ad\u200b-\u200d\u2060\ufeff]/u;
/** Written without blanks between words. */
const borderless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d々]/u;

export function isBorderless(sign: string): boolean {
  return borderless.test(sign);
}

/** A sign that is written as a part of a word in a URL or in HTML: a blank as `%20` or `&nbsp;`. */
const escape = /%2[0-9a-f]|&(?:[a-z]{2,6}|#\d{1,4}|#x[0-9a-f]{1,4});/iy;
const joint = /^(?:[\s\-_'’ʼ‘`´*~\\+&.·・=＝‐‑]|%2[0-9a-f]|&[#\w]{2,7};){1,8}$/iu;

/** A text as names are looked for in it. */
export function foldText(text: string): FoldedText {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: Gap[] = [];
  let end = 0;
  let before = '';
  let wordLength = 0;
  for (let at = 0; at < text.length;) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + (escapeAt(sign, text, at) ?? sign.length);
    const folded = next - at > sign.length ? '' : foldSign(sign);
    if (folded !== '') {
      const gap =
        at === end ? hump(before, sign) : gapOf(text.slice(end, Math.min(at, end + 24)), wordLength);
      wordLength = at === end ? wordLength + 1 : 1;
      for (let nth = 0; nth < folded.length; nth += 1) {
        gaps.push(nth > 0 ? 0 : letters.length === 0 ? 3 : gap);
        letters.push(folded.charAt(nth));
        starts.push(at);
        ends.push(next);
      }
      before = sign;
      end = next;
    } else if (at === end && ends.length > 0 && unseen.test(sign)) {
      end = next;
      ends[ends.length - 1] = end;
    }
    at = next;
  }
  return {
    letters: letters.join(''),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: Uint8Array.from(gaps),
  };
}

/** The letters of a name as they are looked for, and before which of them something may stand. */
export function foldName(name: string): { readonly letters: string; readonly joints: ReadonlySet<number> } {
  const { letters, gaps } = foldText(name);
  const joints = new Set<number>();
  gaps.forEach((gap, at) => {
    if (at > 0 && gap > 0) joints.add(at);
  });
  return { letters, joints };
}

function escapeAt(sign: string, text: string, at: number): number | undefined {
  if (sign !== '%' && sign !== '&') return undefined;
  escape.lastIndex = at;
  return escape.exec(text)?.[0].length;
}

function hump(before: string, sign: string): Gap {
  if (borderless.test(before) !== borderless.test(sign)) return 1;
  if (digit.test(before) !== digit.test(sign)) return 1;
  return upper.test(sign) && !upper.test(before) ? 1 : 0;
}

function gapOf(between: string, wordLength: number): Gap {
  // Another paragraph, or another item of a list, is no part of a name; a quoted line that goes on may be.
  if (/\n\s*(?:\n|[-*+]\s)/.test(between)) return 3;
  if (!joint.test(between.replace(/\s+(?:>\s?)*/gu, ' '))) return 3;
  // A full stop before a blank ends a sentence, unless it stands behind an initial.
  return wordLength > 2 && /[.]\s/.test(between) ? 3 : 2;
}

const folds = new Map<string, string>();

function foldSign(sign: string): string {
  const known = folds.get(sign);
  if (known !== undefined) return known;
  const folded = letter.test(sign) && !unseen.test(sign) ? foldLetter(sign) : '';
  if (folds.size < 20_000) folds.set(sign, folded);
  return folded;
}

const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
  ς: 'σ',
};

function foldLetter(sign: string): string {
  if (borderless.test(sign)) return sign.normalize('NFKC');
  const lower = sign.toLowerCase();
  return (
    others[lower] ?? lower.normalize('NFKD').replace(/[^\p{L}\p{N}\p{M}]|[\u0300-\u036f\u064b-\u0652]/gu, '')
  );
}
