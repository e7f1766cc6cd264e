import { currencyOf } from '../money/currency';
import { stopWords } from '../search/stopWords';

/** What the words around a number say of it. All take the text right before or right behind it. */

/** `€`, `US$`, `EUR` or `Rs.` right before a number. */
export function hasCurrencyBefore(before: string): boolean {
  if (/[$€£¥₹₩₪₺₴₱₫₽฿₦₿￥][\s*_~≈<>]{0,2}-?$/u.test(before)) return true;
  const [, word = ''] = /(?<![\p{L}])([\p{L}]{2,4}\.?)\s?$/u.exec(before) ?? [];
  return isCurrencyWord(word);
}

/** `€`, `EUR` or `euros` right behind a number and its scale. */
export function hasCurrencyBehind(behind: string): boolean {
  if (/^[\s*_]{0,2}[$€£¥₹₩₪₺₴₱₫₽฿₦₿￥円元块원]/u.test(behind)) return true;
  const [, word = ''] = /^[\s*_-]{0,2}(\p{L}{1,9}\.?)(?!\p{L})/u.exec(behind) ?? [];
  return isCurrencyWord(word) || currencyWords.test(word);
}

function isCurrencyWord(word: string): boolean {
  if (/^(?:rs\.?|kr\.?|sfr\.?|zł|kč)$/i.test(word)) return true;
  return /^\p{Lu}{3}$/u.test(word) && currencyOf(word) !== undefined;
}

const currencyWords =
  /^(?:euros?|dollars?|bucks|cents?|pounds?|quid|pence|yen|rupees?|francs?|franken|kron(?:or|er|a|e|en)|zł(?:oty(?:ch)?)?|zloty|kč|kr|ft|forint|pesos?|reais|real|rubles?|руб|рублей|shekels?|won|yuan|rmb|lei|lira|euro)\.?$/iu;

/** Thousands and more, by how many zeros they add; a scale that could be something else is left to `isScale`. */
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    't€': 3,
    'k€': 3,
    teur: 3,
    keur: 3,
    tchf: 3,
    tkr: 3,
    tsd: 3,
    thousand: 3,
    thousands: 3,
    grand: 3,
    tausend: 3,
    mille: 3,
    mil: 3,
    тыс: 3,
    тысяч: 3,
    千: 3,
    천: 3,
    万: 4,
    萬: 4,
    만: 4,
    lakh: 5,
    lpa: 5,
    ctc: 5,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    m: 6,
    mm: 6,
    mn: 6,
    mio: 6,
    million: 6,
    millions: 6,
    millionen: 6,
    millones: 6,
    millón: 6,
    milliona: 6,
    млн: 6,
    crore: 7,
    crores: 7,
    cr: 7,
    億: 8,
    亿: 8,
    억: 8,
    b: 9,
    bn: 9,
    billion: 9,
    billions: 9,
    mrd: 9,
    milliarde: 9,
    milliarden: 9,
    milliard: 9,
    milliards: 9,
  }),
);

export interface Scale {
  readonly zeros: number;
  /** How long it is, with the blank before it. */
  readonly length: number;
}

/** The scale right behind a number. */
export function scaleBehind(behind: string): Scale | undefined {
  const [whole, cjk, word = ''] =
    /^[\s\u00a0-]?(?:([万萬億亿千만억천]|[TtKk]€)|(\p{L}{1,10})\.?(?![\p{L}\p{N}]))/u.exec(behind) ?? [];
  if (whole === undefined) return undefined;
  const zeros = scales.get((cjk ?? word).toLowerCase());
  if (zeros === undefined) return undefined;
  // "mil", "mille" and single letters behind a blank are more often something else.
  if (/^\s[a-z]$/.test(whole) && !/^\s[kKmM]$/.test(whole)) return undefined;
  return { zeros, length: whole.replace(/\.$/, '').length };
}

const technical =
  /^[\s-]{0,2}(?:(?:daily|monthly|weekly|active|concurrent|peak|total|open|new|registered|unique|read|write|api|db|log|http)\s){0,2}(?:users?|requests?|reqs?|rps|qps|tps|rows?|records?|events?|messages?|photos?|images?|videos?|files?|lines?|loc|commits?|queries|query|writes?|reads?|connections?|nodes?|keys?|tokens?|params|parameters?|documents?|objects?|items|entries|tests?|sessions?|downloads?|installs?|stars?|views?|visitors?|visits?|clicks|impressions|transactions?|orders|devices|sensors|metrics|points of|times|words|characters|chars|pixels|steps|resolution|display|monitor|video|run|race|context|ops|iops|bytes?|bits?|hz|messages\/s|records\/s|per\s(?:second|minute|sec|min))(?![\p{L}])/iu;

/** Whether what is counted is something of a system: those counts say nothing of money. */
export function countsTechnically(behind: string): boolean {
  return technical.test(behind) || /^\s?[x×*]\s?\d/.test(behind);
}

const units =
  /^[\s-]{0,2}(?:minutes?|mins?|hours?|hrs?|h|secs?|seconds?|ms|s|days?|weeks?|wks?|months?|mos?|years?|yrs?|quarters?|people|persons?|man|men|women|members?|pages?|stars?|percentiles?|kb|mb|gb|tb|km|kg|cm|mm|px|x|×|°c?|am|pm|uhr|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|leuten?|personen|mitarbeiter(?:n|innen)?|fragen|regeln|runden|jours?|ans?|mois|semaines?|heures?|personnes|días?|años?|horas?|minutos?|semanas?|personas)(?![\p{L}])/iu;
const unitsWithoutBlanks =
  /^\s?(?:人|名|分|時間|小时|小時|日|天|年|月|か月|ヶ月|个月|個月|週|周|回|次|个|個|件|社|歳|岁|轮|輪|题|題|条|條|位|问|問|명|년|개월|분|시간|번|일|주)/u;
const verbsInS =
  /^(?:is|was|has|does|goes|seems|sounds|feels|looks|works|means|gets|makes|plus|less|gross|bonus|ours|yours|theirs|hers|us|this|yes|as|thus|always|perhaps)$/i;

/** Whether the number counts something, such as rules, minutes or a team's people. */
export function countsSomething(behind: string): boolean {
  if (units.test(behind) || unitsWithoutBlanks.test(behind)) return true;
  const words =
    /^[\s-]{1,2}((?:[\p{L}'’-]{1,30}\s){0,2}[\p{L}'’-]{1,30})/u.exec(behind)?.[1]?.split(/\s/) ?? [];
  for (const word of words) {
    if (isPlural(word)) return !isMoneyWord(word);
    // "10 more rules", "12 open questions"; but not "110 and the rules".
    if (
      isMoneyWord(word) ||
      (stopWords.has(word.toLowerCase()) && !/^(?:more|other|of|such|further|own)$/i.test(word))
    )
      return false;
    if (/^of$/i.test(word)) return false;
  }
  return false;
}

function isPlural(word: string): boolean {
  return (
    /\p{Ll}{2,}s$/u.test(word) && !/(?:ss|us|is)$/.test(word) && !verbsInS.test(word) && !stopWords.has(word)
  );
}

function isMoneyWord(word: string): boolean {
  return /^(?:gross|net|brutto|netto|base|basis|total|fixed|fix|ote|cash|all-?in|guaranteed|annual(?:ly)?|yearly|monthly|salary|pre-tax|tops|max|flat|before|plus|bonus(?:es)?|euros?|dollars?|pounds?|bucks|rsus?|options?|shares?)$/i.test(
    word,
  );
}

/** `4,000 RSUs`, `1,500 stock options`. */
export function countsEquity(behind: string): boolean {
  return /^[\s-]{0,2}(?:[\p{L}-]{1,20}\s){0,2}(?:rsus?|psus?|isos?|nsos?|vsops?|esops?|(?:stock[\s-])?options?|shares?|stocks?|units|warrants?|aktien|anteile[n]?|optionen|actions|acciones|azioni|bspces?|points\sof\sequity)(?![\p{L}])/iu.test(
    behind,
  );
}

/** A percentage, with the length of its sign. */
export function percentBehind(behind: string): number | undefined {
  const [found] =
    /^\s?(?:%|％|‰|(?:percent(?:age points?)?|per\s?cent|prozent|pct\.?|bps|basis points?|pour\s?cent|por ciento|p\.?p\.)(?![\p{L}])|パーセント|퍼센트)/iu.exec(
      behind,
    ) ?? [];
  return found?.length;
}

const labels =
  /(?:^|[\s("'“[])(?:rules?|rounds?|chapters?|pages?|pp?\.|sections?|steps?|questions?|levels?|grade|no\.?|nr\.?|versions?|weeks?|days?|parts?|figures?|fig\.|tables?|items?|points?|phases?|stages?|sprints?|tasks?|problems?|leetcode|ports?|rfc|iso|http|errors?|status|code|top|builds?|commit|revision|rev\.?|release|apartment|gleis|(?:team|group|panel|staff|squad|class|batch|company|org|crowd|department) of|room|floor|building|terminal|gate|platform|lines?|class|scored?|rated|out of|regeln?|regel|seite|frage|runde|schritt|python|java|node|windows|ubuntu|php|angular|react|postgres|android|ios|area|route|season|episode|volume|vol\.|ticket|pr|mr)\s?[#:№]?\s?$/iu;

/** Whether a word before the number says that it is the number of something: Rule 26. */
export function isLabelled(before: string): boolean {
  return (
    labels.test(before) || /(?:#|№|§|\bv|(?:[×/]|(?<!\p{L})x)\s?)$/iu.test(before) || /第\s?$/.test(before)
  );
}

const strong =
  /(?<!\p{L})(?:offer\w*|ask(?:ed|ing|s)?\s(?:(?:them|her|him)\s)?for|counter\w*|salary|salaries|base|pay(?:s|ing)?|paid|comp|compensation|package|bonus|ote|tc|floor|ceiling|walk[- ]?away|bottom\sline|anchor\w*|bump\w*|budget|band|sign[- ]?on|equity|strike|valuation|gehalt|fixum|angebot|geboten|verlangt|salaire|sueldo|salario|batna|expectations?|raise[ds]?|settled?|minimum|earn\w*|stipend|severance|relocation|retention|money|year(?:ly)?\spay|day\srate|rate)(?!\p{L})[^.;!?\n]{0,44}$/iu;
const weak =
  /(?<!\p{L})(?:said|says?|want(?:s|ed)?|between|numbers?|figure|range|total|target|expect\w*|named?|quoted?|get(?:s|ting)?|go(?:es)?|went|up|came|come|down|back|push\w*|around|about|roughly|nearly|almost|at\sleast|more\slike|closer|worth|need|make|accept\w*|take|agreed?|propos\w*|suggest\w*|mention\w*|give|gave|hit|reach\w*|land\w*|thinks?|thought|hint\w*|start(?:s|ed)?|open(?:s|ed)?|bid\w*|max(?:imum|imal)?|capped|höchstens|bis|nannte|sagte|will|wollte)(?!\p{L})(?:\s(?:me|us|them|her|him|it|a|an|the|of|is|was|be|to|for|at|on|with|by|in|up|down|over|above|under|below|past|beyond|as\shigh\sas|like|even|about|around|maybe|only|just|von|auf|at\sleast|roughly)){0,3}[\s:=~*_]{0,3}$/iu;
const moneyTopic =
  /(?<!\p{L})(?:offer|salary|base|pay|comp|money|negotiat|counter|bonus|package|gehalt|budget|equity|ote(?!\p{L})|sign-?on|thousand|lakh|grand)|[$€£¥₹]|\d\s?k(?!\p{L})/iu;

/** `100 for base`, `95 gross`. */
export function isNamedAsPay(behind: string): boolean {
  return /^\s(?:(?:for|as|of|in)\s(?:the\s|my\s)?)?(?:base|gross|salary|brutto|netto|ote|bonus|cash|fixed|fix|all-?in|total\scomp|sign-?on)(?!\p{L})/iu.test(
    behind,
  );
}

export function isAboutPay(text: string): boolean {
  return moneyTopic.test(text);
}

/** Whether words before a bare number speak of pay: "I asked for 110", "the base is 95". */
export function isSpokenOfAsPay(before: string, context: string): boolean {
  const clause = before.split(/[.;!?](?=\s)|\n\s*\n|\n\s*[-*+#|]/u).at(-1) ?? '';
  const [cue] = strong.exec(clause) ?? [];
  if (cue !== undefined && cue.trim().split(/\s+/).length <= 6) return true;
  return (weak.test(clause) || /(?<!\p{L})(?:at|bei|für)\s$/u.test(clause)) && moneyTopic.test(context);
}

const moneyKeys =
  /^(?:base|bonus(?:es)?|sign(?:ing)?|equity|salary|salaries|comp|compensation|ote|rsus?|offer(?:ed)?|ask(?:ed)?|counter(?:offer)?|target|range|minimum|maximum|min|max|expectations?|expected|stock|options?|shares?|pay|rate|budget|tc|total|package|floor|ceiling|walkaway|walk|anchor|cash|gross|net|severance|relocation|valuation|strike|grant|money|price|amount|gehalt|brutto|netto|salaire|sueldo|batna|goal|wish|number|figure|bid|income|rent|cost|fee|allowance|stipend|raise|年薪|年収|月薪|給与|薪资|底薪|股票|奖金|연봉)$/i;

/** Whether a field, a label or a column by this name holds money. */
export function namesMoney(key: string): boolean {
  const words = key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (
    words.length > 5 ||
    (/\b(?:on|by|at|until|date|day|deadline)$/i.test(key.replace(/[_-]/g, ' ')) && !/sign[ _-]on$/i.test(key))
  )
    return false;
  return words.some(word => moneyKeys.test(word)) && !/number\s?of|_count/i.test(key);
}
