/** The words around a sum of money: how sure it is, for how long, and what else is said of it. */
export type Bound = 'about' | 'at least' | 'at most';
export type Period = 'year' | 'month' | 'day' | 'hour';

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:ca\.|c\.|approx\.|~|≈|(?:ca|circa|approx|approximately|about|around|roughly|some)\b(?!\$))\s*/i,
    'about',
  ],
  [/^(?:>=?|≥|min\.|(?:at least|from|min|minimum|over|more than)\b)\s*/i, 'at least'],
  [/^(?:<=?|≤|max\.|(?:up to|at most|max|maximum|under|less than|below)\b)\s*/i, 'at most'],
];

export function withoutBound(text: string): { readonly bound: Bound | undefined; readonly rest: string } {
  for (const [form, bound] of bounds) {
    const rest = text.replace(form, '');
    if (rest !== text) return { bound, rest };
  }
  const rest = text.replace(/\s*(?<=\d\s*[a-z€$£%]*)\+$/i, '');
  return rest === text ? { bound: undefined, rest } : { bound: 'at least', rest };
}

/** Two ends that words hold apart: `between 90 and 100k`, `from 90k to 100k`. */
export function endsInWords(text: string): readonly [from: string, to: string] | undefined {
  const [, from, to] =
    /^(?:between|zwischen)\s+(.+?)\s+(?:and|und)\s+(.+)$/i.exec(text) ??
    /^(?:from|von)\s+(.+?)\s+(?:to|bis)\s+(.+)$/i.exec(text) ??
    [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** What kind of money it is. Other words leave an amount unread. */
const remarks = [
  '(?:before|after) tax(?:es)?|pre-?tax|gross|net|brutto|netto',
  'ote|on[- ]target(?: earnings)?|tc|total comp(?:ensation)?|(?:in )?total|all[- ]in',
  '(?:incl\\.?|including|inkl\\.?|excl\\.?|excluding|exkl\\.?) (?:target )?bonus(?:es)?',
  'over \\d{1,2} (?:years?|yrs?|months?)|part[- ]time|full[- ]time|pro rata',
  'guaranteed|fixed|(?:base )?salary|base(?: pay)?|target(?: bonus)?|bonus|sign[- ]on(?: bonus)?|one-off|once',
  '(?<=% )of (?:the )?(?:base|salary|base salary)',
].join('|');
const remark = new RegExp(`\\s*(\\([^()]*\\))$|[\\s,]+(${remarks})$`, 'i');

/** The end of an amount that is meant for a stretch of time, by its names and what it is called alone. */
function ending(names: string, alone: string, short: string): RegExp {
  return new RegExp(
    `(?:\\s*/\\s*(?:${names}|${short})|\\s+(?:per|an?|each|pro)\\s+(?:${names})|\\s*p\\.?\\s?${short}\\.?|\\s+(?:${alone}))$`,
    'i',
  );
}

const periods: readonly (readonly [RegExp, Period])[] = [
  [ending('year|yr|annum|jahr', 'yearly|annually|annual|pa', '[ya]'), 'year'],
  [ending('month|mo|monat', 'monthly', 'm'), 'month'],
  [ending('day|tag', 'daily', 'd'), 'day'],
  [ending('hour|hr|stunde', 'hourly', 'h'), 'hour'],
];

export interface Said {
  readonly rest: string;
  readonly per?: Period;
  /** As it was written. */
  readonly remark?: string;
}

/** A sum, and what is said behind it, in whatever order: `120k OTE a year`, `120k a year (incl. bonus)`. */
export function withoutWordsBehind(text: string): Said {
  const said: string[] = [];
  let per: Period | undefined;
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    const [whole = '', inBrackets, words = inBrackets] = remark.exec(rest) ?? [];
    if (words !== undefined && whole !== rest) {
      said.unshift(words);
      rest = rest.slice(0, -whole.length);
    }
    const period = per === undefined ? periods.find(([form]) => form.test(rest)) : undefined;
    const left = period ? rest.replace(period[0], '') : '';
    if (period && left !== '') {
      per = period[1];
      rest = left;
    }
  }
  return { rest, ...(per && { per }), ...(said.length > 0 && { remark: said.join(' ') }) };
}
