import type { Figure, FigureContext } from './figure';
import {
  countsEquity,
  countsSomething,
  countsTechnically,
  hasCurrencyBefore,
  hasCurrencyBehind,
  isAboutPay,
  isLabelled,
  isSpokenOfAsPay,
  percentBehind,
} from './figureWords';

const values: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
  an: 1,
  half: 0.5,
  quarter: 0.25,
  couple: 2,
  few: 3,
  several: 3,
  dozen: 12,
};
const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  grand: 1e3,
  mil: 1e6,
  mill: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  hundreds: 100,
  thousands: 1e3,
};

const small = Object.keys(values)
  .filter(word => !/^(?:a|an|half|quarter|couple|few|several|dozen)$/.test(word))
  .join('|');
const large = Object.keys(multipliers).join('|');
const word = `(?:${small}|${large}|half|quarter|dozen)`;
const between = String.raw`(?:[\s-]{1,3}(?:(?:and|a|an|of|point)[\s-]{1,2}){0,3})`;
const english = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:a|an)\s(?=half|quarter|hundred|thousand|million|billion|couple|few)|(?:a\s)?(?:couple|few)\s(?:of\s)?|several\s)?${word}(?:${between}${word}){0,10}(?![\p{L}\p{N}])`,
  'giu',
);

/** Amounts in words that are no number: six figures, the low nineties. */
const vague = [
  /(?<![\p{L}\p{N}])(?:(?:a\s)?half|(?:a\s|one\s)?(?:quarter|third|tenth))(?:\sof)?\s(?:an?|one)\s(?:per\s?cent|%|percentage point)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])(?:(?:low|mid(?:dle)?|high|upper|lower|strong|solid)[\s-])?(?:four|five|six|seven|eight|[4-8])[\s-](?:figures?|digits?)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])(?:low|mid(?:dle)?|high|upper|lower)[\s-](?:to[\s-](?:mid|high)[\s-])?(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ties|hundreds|\d{2,3}s)(?!\p{L})/giu,
];

// One fifty is a hundred and fifty; two thirty may be a time.
const oneFifty =
  /(?<![\p{L}\p{N}])(?:one|two|three)[\s-](?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?(?![\p{L}\p{N}])/giu;

const german =
  'ein|eine|einen|einer|zwei|drei|vier|fünf|fuenf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|und|tausend|anderthalb|halbe|halben';
const french =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|nonante|cents?|et';
const spanish =
  'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|veinti\\p{L}{3,6}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscientos|trescientos|medio|y';

/** Thousands and millions in other languages. */
const foreign = [
  `(?:${german}){1,8}tausend(?:(?:${german}){1,6})?`,
  String.raw`(?:(?:${german}){1,6}\s){1,3}(?:million(?:en)?|milliarden?)`,
  String.raw`(?:(?:${french})[\s-]){1,6}(?:mille|millions?|milliards?)(?!\sfois)`,
  String.raw`(?:(?:${spanish})\s){1,5}(?:mil|millón|millones)`,
].map(source => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu'));

const han =
  /[一二两兩三四五六七八九十百]{1,7}[点點]?[一二三四五六七八九]?[万萬億亿](?:[一二三四五六七八九][千百])?|(?<![\p{Script=Han}])[一二两兩三四五六七八九][千](?=[元円块])|[一二三四五六七八九十百千]{1,8}(?=[元円块])/gu;

/** Figures that are written in words. Those below a thousand only where the words around them speak of pay. */
export function spelledFigures(text: string, context: FigureContext): readonly Figure[] {
  const english_ = Array.from(text.matchAll(english)).flatMap(({ 0: found, index }) => {
    const value = isAmount(text, index, found, context);
    const end =
      index +
      found.length +
      (percentBehind(text.slice(index + found.length, index + found.length + 24)) ?? 0);
    return value === undefined ? [] : { start: index, end, key: value };
  });
  const others = [...vague, ...foreign, han].flatMap(form =>
    Array.from(text.matchAll(form), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      key: found.toLowerCase().replace(/[\s-]+/g, ' '),
    })),
  );
  return [...english_, ...others].filter(({ start, end }) => !context.isKept(start, end));
}

/** What an amount in words comes to, as a key; `undefined` where it is a count of something, or only a word. */
function isAmount(text: string, start: number, found: string, context: FigureContext): string | undefined {
  const end = start + found.length;
  const before = text.slice(Math.max(0, start - 72), start);
  const [behind = ''] = text.slice(end, end + 48).split(/\n\s*\n|\n\s*[-*+|#>]/);
  oneFifty.lastIndex = 0;
  const isShort = oneFifty.exec(found)?.[0].length === found.length;
  const words = found.toLowerCase().split(/[\s-]+/);
  // A scale alone is no figure: k-means, grand plans, one of thousands.
  if (!words.some(one => one in values)) return undefined;
  const percent = percentBehind(behind);
  const key = String(valueOf(words));
  if (percent !== undefined) return `${key}%`;
  if (hasCurrencyBefore(before) || hasCurrencyBehind(behind)) return key;
  const isPlural = /(?:hundred|thousand|million|billion)s$/.test(found.toLowerCase());
  if (isPlural && /^\sof\b/i.test(behind)) return undefined;
  if (isShort) return isPayShort(text, start, before, behind) ? `${shortValue(words)}000` : undefined;
  const isLarge = words.some(one => (multipliers[one] ?? 0) >= 1e3);
  if (isLarge)
    return /\bone\sin\s$/.test(before) ||
      countsTechnically(behind) ||
      /^\s(?:times|reasons|ways|thanks)/i.test(behind)
      ? undefined
      : key;
  if (valueOf(words) >= 20 && countsEquity(behind)) return key;
  if (valueOf(words) < 20 || isLabelled(before) || countsSomething(behind)) return undefined;
  // "A hundred and forty-four", said of nothing that is counted.
  if (words.includes('hundred') && valueOf(words) > 100) return key;
  if (context.isMoney === true || context.isMoneyAt?.(start) === true) return key;
  if (context.known?.has(String(valueOf(words) * 1000)) === true) return String(valueOf(words) * 1000);
  return isSpokenOfAsPay(before, text.slice(Math.max(0, start - 400), end + 200)) ? key : undefined;
}

function valueOf(words: readonly string[]): number {
  let total = 0;
  let current = 0;
  let seen = false;
  for (const one of words) {
    const factor = multipliers[one];
    if (factor === undefined) {
      const value = values[one];
      if (value === undefined || ((one === 'a' || one === 'an') && seen)) continue;
      current = one === 'quarter' && current === 3 ? 0.75 : current + value;
      if (one === 'a' || one === 'an') current = 0;
      else seen = true;
      continue;
    }
    current = (seen && current > 0 ? current : 1) * factor;
    if (factor >= 1e3) {
      total = total > 0 && total < factor ? total * factor : total + current;
      current = 0;
    }
    seen = true;
  }
  return total + current;
}

function shortValue(words: readonly string[]): number {
  return (values[words[0] ?? ''] ?? 0) * 100 + valueOf(words.slice(1));
}

function isPayShort(text: string, start: number, before: string, behind: string): boolean {
  if (
    /\b(?:until|till|before|o['’]clock|meet|room)\s$/i.test(before) ||
    /^\s?(?:am|pm|a\.m|p\.m|o['’]clock|in the|sharp)/i.test(behind)
  )
    return false;
  return !countsSomething(behind) && isAboutPay(text.slice(Math.max(0, start - 600), start + 200));
}
