import {
  countsEquity,
  countsSomething,
  countsTechnically,
  hasCurrencyBefore,
  hasCurrencyBehind,
  isLabelled,
  isNamedAsPay,
  isSpokenOfAsPay,
  percentBehind,
  scaleBehind,
} from './figureWords';
import type { Figure, FigureContext } from './figure';
import { spelledFigures } from './spelledFigures';

interface Written {
  readonly start: number;
  readonly numberEnd: number;
  readonly number: string;
  readonly before: string;
  readonly behind: string;
  readonly isAttached: boolean;
  readonly zeros: number | undefined;
  readonly percent: number | undefined;
  readonly end: number;
}

const reach = 72;
const numbers =
  /(?<!\p{Nd}|\p{Nd}[.,])(?:\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009'’]\p{Nd}{3}){1,6}(?!\p{Nd})|\p{Nd}{1,40})(?:[.,]\p{Nd}{1,20}){0,8}/gu;

/** Amounts of money, shares and percentages, in digits and in words. Numbers that count something else are none. */
export function findFigures(text: string, context: FigureContext): readonly Figure[] {
  const all = Array.from(text.matchAll(numbers), ({ 0: number, index }) =>
    written(text, index, number),
  ).filter(({ start, numberEnd }) => !context.isKept(start, numberEnd));
  const isFigure = all.map(
    one => isSurely(one, context) || (!one.isAttached && isProbably(one, context, text)),
  );
  // Of two ends of a range, what one is the other is, too.
  for (const step of [1, -1])
    for (let at = step > 0 ? 0 : all.length - 1; at >= 0 && at < all.length; at += step) {
      const [one, other] = [all[at], all[at + step]];
      if (!one || !other || !isFigure[at] || isFigure[at + step] || other.isAttached) continue;
      const [first, second] = step > 0 ? [one, other] : [other, one];
      if (isRange(text, first, second)) isFigure[at + step] = true;
    }
  const figures = all.flatMap((one, at) => {
    if (!isFigure[at]) return [];
    const next = all[at + 1];
    const lent =
      one.zeros === undefined && next?.zeros !== undefined && isRange(text, one, next)
        ? next.zeros
        : undefined;
    return { start: one.start, end: one.end, key: keyOf(one, lent, context.known) };
  });
  return [...figures, ...spelledFigures(text, context)];
}

function written(text: string, start: number, number: string): Written {
  const numberEnd = start + number.length;
  const before = text.slice(Math.max(0, start - reach), start);
  // Another paragraph says nothing of this one's numbers.
  const [behind = ''] = text.slice(numberEnd, numberEnd + reach).split(/\n\s*\n|\r\n\s*\r\n|\n\s*[-*+|#>]/);
  const scale = scaleBehind(behind);
  const percent = scale ? undefined : percentBehind(behind);
  return {
    start,
    numberEnd,
    number,
    before,
    behind: behind.slice(scale?.length ?? percent ?? 0),
    isAttached:
      /\p{L}$/u.test(before) ||
      (!scale && /^(?!ish\b)\p{L}/u.test(behind) && !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(behind)),
    zeros: scale?.zeros,
    percent,
    end: numberEnd + (scale?.length ?? percent ?? 0),
  };
}

/** Whether its currency, its scale or what it counts says that it is one. */
function isSurely(
  { before, behind, zeros, percent, number, isAttached }: Written,
  { isMoney }: FigureContext,
): boolean {
  if (hasCurrencyBefore(before) || hasCurrencyBehind(behind)) return true;
  if (countsEquity(behind) && !/^\p{Nd}$/u.test(number)) return true;
  if (percent !== undefined) {
    if (
      /^\sof\s(?:(?:the|all|our|my|their|its|these|those)\s)?(?!(?:base|salary|pay|my|the|it|that|them|equity|shares?|company|target|ote|annual|total)\b)\p{L}/iu.test(
        behind,
      )
    )
      return false;
    if (/^\s(?:uptime|availability|of\s(?:requests|the time|users|traffic|cases))/i.test(behind))
      return false;
    return (
      isMoney === true ||
      number !== '100' ||
      !/^\s(?:sure|remote|certain|clear|of|on-?site|test|cover)/i.test(behind)
    );
  }
  if (zeros === undefined || countsTechnically(behind)) return false;
  if (isAttached && zeros !== 3) return false;
  return !(zeros === 6 && isMinutes(before, behind, number));
}

/** `45m` for a call is no million. */
function isMinutes(before: string, behind: string, number: string): boolean {
  if (Number(number) > 180) return false;
  return (
    /\b(?:in|for|after|took|takes|within|last(?:s|ed)?|another|every|x)\s?(?:about\s|around\s)?$/i.test(
      before,
    ) ||
    /^[\s-]{0,2}(?:call|chat|interview|rounds?|session|screen|each|long|slot|talk|meeting|break|drive|walk|away)/i.test(
      behind,
    )
  );
}

/** Whether the place where it stands, or the words around it, make it one. */
function isProbably(one: Written, context: FigureContext, text: string): boolean {
  const { start, number, before, behind } = one;
  if (one.zeros !== undefined || one.percent !== undefined) return false;
  const value = valueOf(number);
  if (context.isMoney === true || context.isMoneyAt?.(start) === true) {
    if (
      /^\s(?:months?|weeks?|monat\p{L}*|mois|mes(?:es)?)(?!\p{L})/iu.test(behind) &&
      !/\b(?:over|for|after|within)\s$/.test(before)
    )
      return true;
    return !countsSomething(behind) && !isLabelled(before) && !(value < 10 && /^[\s-]\p{L}/u.test(behind));
  }
  if (isNamedAsPay(behind)) return true;
  if (isLabelled(before) || countsSomething(behind) || countsTechnically(behind)) return false;
  if (/^\s?\/\s?\d{1,3}(?!\p{N})/u.test(behind) && value <= 100) return false;
  const isYear = /^(?:19|20)\p{Nd}{2}$/u.test(number);
  const near = text.slice(Math.max(0, start - 400), start + 200);
  if (isYear)
    return (
      /\b(?:of|is|was|for|offer(?:ed)?|bonus|sign-?on)\s$/i.test(before) &&
      isSpokenOfAsPay(before, near) &&
      /^\s(?:more|extra|gross|net|per|a)\b/i.test(behind)
    );
  if (value >= 1000) return true;
  if (value < 10) return false;
  if (context.known?.has(keyFor(number, 3)) === true && value >= 20) return true;
  return isSpokenOfAsPay(before, context.isAboutPay === true ? 'pay' : near) && !/\bthe\s$/.test(before);
}

function isRange(text: string, first: Written, second: Written): boolean {
  const between = text.slice(first.end, second.start);
  const form =
    /^\s?(?:[–—‐‑/-]|\.\.\.?|…|~|〜|～|→|->|(?:to|and|or|bis|und|oder|à|et|y|a)\s)\s?(?:[€$£¥₹]|[A-Z]{3}\s?)?$/u;
  if (!form.test(between)) return false;
  return second.zeros !== undefined || first.zeros !== undefined || !countsSomething(second.behind);
}

function valueOf(number: string): number {
  return Number.parseFloat(keyFor(number, 0));
}

function keyOf(
  { number, zeros, percent }: Written,
  lent: number | undefined,
  known?: ReadonlySet<string>,
): string {
  if (percent !== undefined) return `${keyFor(number, 0)}%`;
  const scale = zeros ?? lent;
  if (scale === undefined && valueOf(number) < 1000 && known?.has(keyFor(number, 3)) === true)
    return keyFor(number, 3);
  return keyFor(number, scale ?? 0);
}

/** `95k`, `95,000` and `95.000` are one figure: its digits without what groups them, and a point for its decimals. */
function keyFor(number: string, zeros: number): string {
  const ascii = number.normalize('NFKC').replace(/[ \u00a0\u202f\u2009'’]/g, '');
  const isGrouped =
    /^\p{Nd}{1,3}(?:([.,])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u.test(ascii) ||
    /^\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}$/u.test(ascii);
  const cents = /^(.*[.,].*)[.,](\p{Nd}{1,2})$/u.exec(ascii);
  const plain =
    isGrouped && !(zeros >= 5 && /^\p{Nd}{1,3}[.,]\p{Nd}{3}$/u.test(ascii))
      ? ascii.replace(/[.,]/g, '')
      : cents
        ? `${(cents[1] ?? '').replace(/[.,]/g, '')}.${cents[2] ?? ''}`
        : ascii;
  const [whole = '', ...parts] = plain.replaceAll(',', '.').split('.');
  const part = parts.join('.');
  const moved = part.padEnd(zeros, '0');
  const rest = moved.slice(zeros).replace(/0+$/, '');
  return `${whole}${moved.slice(0, zeros)}`.replace(/^0+(?=\p{Nd})/u, '') + (rest === '' ? '' : `.${rest}`);
}
