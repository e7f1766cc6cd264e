import { addressForms, isNoAddress } from './addressForms';
import type { Label } from './standIns';

/** A stretch of a text that tells where somebody can be found; `key` is what its stand-in is for. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly key: string;
}

interface Finder {
  readonly label: Label;
  readonly form: RegExp;
  readonly key?: (found: string) => string;
  /** What a line that holds one has, so that most lines need no closer look. */
  readonly hint?: RegExp;
  /** Which of what looks like one is none. */
  readonly not?: (found: string, behind: string) => boolean;
}

// Every repetition has an upper bound, so that no text can make looking for these slow.
const site = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.){1,5}`;
const endings =
  'com|org|net|io|ai|dev|app|co|de|at|ch|fr|es|it|nl|uk|eu|us|in|jp|cn|kr|pl|se|no|dk|fi|pt|br|ca|au|me|info|jobs|tech|work|xyz|ly|gg|so|example|test|invalid';
const lower = (found: string) => found.toLowerCase();
const digits = (found: string) => found.replace(/\D/g, '').replace(/^00/, '');

/** Pages that everybody reads tell nothing of anybody. */
const references =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z]{2}\.)?(?:react\.dev|developer\.mozilla\.org|docs\.python\.org|kubernetes\.io|postgresql\.org|typescriptlang\.org|nodejs\.org|rust-lang\.org|doc\.rust-lang\.org|go\.dev|vuejs\.org|angular\.dev|wikipedia\.org|stackoverflow\.com\/questions|leetcode\.com\/problems|levels\.fyi|glassdoor\.com|hackerrank\.com\/challenges|docs\.aws\.amazon\.com|learn\.microsoft\.com|martinfowler\.com|owasp\.org|rfc-editor\.org)(?:[/?#][^?#@]{0,200})?(?:#[\w-]{0,80})?$/i;

function isReference(found: string): boolean {
  return references.test(found);
}

const contacts: readonly Finder[] = [
  {
    label: 'LINK',
    not: isReference,
    form: /(?<![\p{L}\p{N}])(?:(?:https?|ftp|file|mailto|tel|sms|skype|slack|tg|vscode):[^\s<>"'”’|)\]]{2,2000}|www\.[^\s<>"'”’|)\]]{2,2000})/giu,
  },
  {
    label: 'EMAIL',
    form: /(?<![^\s<>"'()[\],;:|=*_`])[^\s<>"'()[\],;:@|*`]{1,64}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
    key: lower,
  },
  {
    label: 'EMAIL',
    form: /(?<![\p{L}\p{N}])[\p{L}\p{N}._+-]{1,64}\s?[[({](?:at|ät)[\])}]\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|[[({](?:dot|punkt)[\])}])\s?[\p{L}\p{N}-]{2,63}){1,3}/giu,
    key: lower,
  },
  {
    label: 'LINK',
    form: new RegExp(
      String.raw`(?<![\p{L}\p{N}./@_-])(?:${site}(?:${endings})(?::\d{2,5})?/[^\s<>"'”’|)\]]{1,2000}|${site}(?:${endings})(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}]))`,
      'giu',
    ),
    // Names of libraries have dots, too.
    not: found =>
      /^(?:(?:node|vue|next|nuxt|react|express|d3|three|socket|asp|vb|ado|ml)\.|e\.g|i\.e)/i.test(found) &&
      !found.includes('/'),
  },
  // A file's name that is written for a URL may hold anything.
  { label: 'LINK', form: /(?<![^\s<>"'()])[^\s<>"'()%]{0,200}(?:%[8-9a-f][0-9a-f]){2}[^\s<>"'()]{0,400}/giu },
  {
    label: 'HANDLE',
    form: /(?<=(?:^|[\s("'[|])(?:[A-Za-z]:)?(?:[\\/](?:home|Users|Benutzer|usr\/home)[\\/]))[^\s\\/:*?"<>|()\]]{1,64}/gmu,
    not: found => /^(?:Shared|Public|Default)$/.test(found),
  },
  { label: 'HANDLE', form: /(?<=(?:^|[\s("'`])~)[a-z_][a-z0-9_-]{1,31}(?=\/)/gmu },
  {
    label: 'HANDLE',
    form: /(?<![\p{L}\p{N}@/._])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]{1,100}[\p{L}\p{N}])?/gu,
    key: lower,
    not: (found, behind) => decorators.test(found) || /^\//.test(behind),
  },
  // Discord: mina#1234.
  {
    label: 'HANDLE',
    form: /(?<![\p{L}\p{N}_.#])[\p{L}_][\p{L}\p{N}_.]{1,31}#\d{4}(?![\p{L}\p{N}])/gu,
    key: lower,
  },
  {
    label: 'HANDLE',
    form: /(?<=(?:\b(?:telegram|discord|skype|signal|whatsapp|wechat|weixin|github|gitlab|twitter|x|mastodon|linkedin|instagram|slack|threads|bluesky|handle|username|user name|nick(?:name)?)|微信号?)(?: (?:id|name|handle|user))?[*_]{0,2}\s?[:：][*_]{0,2}\s{0,3})[\p{L}_][\p{L}\p{N}_.:-]{2,63}(?=[\s,;)|。，、）]|$)/gimu,
    key: lower,
  },
];

const accounts: readonly Finder[] = [
  // A handle without a colon before it: only what is no word.
  {
    label: 'HANDLE',
    form: /(?<=(?:\b(?:telegram|discord|skype|whatsapp|wechat|weixin|mastodon|instagram|username|handle)|微信号?)(?: (?:id|name|handle|user))?\s{0,3})(?=[\p{L}.-]{0,62}[\d_])[\p{L}_][\p{L}\p{N}_.-]{2,63}(?=[\s,;)|。，、）]|$)/gimu,
    key: lower,
  },
  // An IBAN, and the number of a card.
  {
    label: 'ACCOUNT',
    form: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,8}(?:[ ]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
    key: found => found.replace(/ /g, ''),
  },
  { label: 'ACCOUNT', form: /(?<![\p{L}\p{N}.,-])\d{4}(?:[ -]\d{4}){3}(?![\p{N}-])/gu, key: digits },
];

const decorators =
  /^@(?:override|test|autowired|property|staticmethod|classmethod|dataclass|media|import|keyframes|font-face|supports|param|returns?|throws|deprecated|see|todo|type|types|ts-ignore|ts-expect-error|app|bean|component|service|entity|id|before(?:each|all)?|after(?:each|all)?|lru_cache|pytest|decorator|interface|here|channel|everyone|latest|next)$/i;

const phones: readonly Finder[] = [
  {
    label: 'PHONE',
    form: /(?<![\p{L}\p{N}.,/])(?:\+|00(?=[1-9]))\d{1,3}[\d ()./\u00a0\u202f–-]{5,20}\d(?!\p{N})/gu,
    key: digits,
    not: found => digits(found).length < 7,
  },
  {
    label: 'PHONE',
    form: /(?<![\p{L}\p{N}.,/-])(?:\(0?\d{2,5}\)[ /-]?|0\d{1,5}[ /–-])\d{2,5}(?:[ /–-]?\d{2,5}){0,4}(?![\p{N}]|[.,:]\d)/gu,
    key: digits,
    not: found => digits(found).length < 7,
  },
  {
    label: 'PHONE',
    form: /(?<![\p{L}\p{N}.,/-])(?:1[ .-])?(?:\d{3}[ .-])?\d{3}[.-]\d{4}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{N}]|[-.,:]\d)/gu,
    key: digits,
  },
  // The word says that it is one, however it is written.
  {
    label: 'PHONE',
    form: /(?<=(?:\b(?:tel|phone|telephone|mobile|mob|cell|handy|fon|telefon|fax|whatsapp|dial|pin)|电话|手机号?|電話番号|電話|携帯)\.?[*_]{0,2}\s?[:：]?[*_]{0,2}\s{0,3})\+?\d[\d ()./-]{4,20}\d/giu,
    key: digits,
    not: found => digits(found).length < 5,
  },
];

const addresses: readonly Finder[] = addressForms.map(({ hint, form }) => ({
  label: 'ADDRESS',
  form,
  hint,
  key: lower,
  not: isNoAddress,
}));

/** A sign without which a line can hold none of them. */
const groups = [
  { finders: contacts, sign: /[@/\\:.#%~[({：]/ },
  { finders: [...accounts, ...addresses, ...phones], sign: /[\p{Nd}_〒一二三四五六七八九十]/u },
] as const;

/** Addresses, numbers and links under which somebody is found; those that come first are to be preferred. */
export function findPlaces(text: string): readonly Place[] {
  const lines = linesOf(text);
  return groups.flatMap(({ finders, sign }) => {
    const signed = lines.filter(({ line }) => sign.test(line));
    return finders.flatMap(finder => signed.flatMap(({ line, start }) => placesIn(line, start, finder)));
  });
}

function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map(line => {
    const found = { line, start };
    start += line.length + 1;
    return found;
  });
}

function placesIn(line: string, start: number, { label, form, key, hint, not }: Finder): readonly Place[] {
  if (hint?.test(line) === false) return [];
  return Array.from(line.matchAll(form)).flatMap(({ 0: whole, index }) => {
    const found = whole.replace(/[\s,.;:!?*_~`]+$/u, '');
    if (found === '' || not?.(found, line.slice(index + whole.length, index + whole.length + 2)) === true)
      return [];
    return { start: start + index, end: start + index + found.length, label, key: key?.(found) ?? found };
  });
}
