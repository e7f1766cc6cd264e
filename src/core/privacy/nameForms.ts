import { foldName, isBorderless } from './foldedText';
import { isCompanyWord, isEvocative, isLegalForm, isParticle, kindOfWord } from './namedWords';
import { isOrdinary } from '../search/ordinaryWords';
import type { Label } from './standIns';

/** How carefully a form is looked for. */
type Care =
  /** In any case, also as `kestrel-labs` or `KestrelLabs`. */
  | 'anyCase'
  /** An ordinary word: only where it is written, and stands, like a name. */
  | 'likeName'
  /** A shortening in capitals. */
  | 'capitals'
  /** A name with an initial, which is written with a capital. */
  | 'initial'
  /** The last name first, which is written in one line. */
  | 'turned'
  /** With a capital, wherever it stands. */
  | 'capital';

/** A way of writing a name. */
export interface NameForm {
  readonly label: Label;
  /** What the stand-in is for: the same for all forms of the same name. */
  readonly of: string;
  readonly letters: string;
  /** Before which of its letters something may stand. */
  readonly joints: ReadonlySet<number>;
  readonly care: Care;
  /** It is so long, or in such a script, that no border need be around it. */
  readonly anywhere: boolean;
  /** An ending may follow. */
  readonly isStem?: boolean;
}

interface Named {
  readonly of: string;
  readonly label: Label;
}

/** All ways of writing a name that we look for, the name as a whole first. */
export function nameForms(written: string, label: Label, of = comparedName(written)): readonly NameForm[] {
  const name = comparedName(written);
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const named: Named = { of, label };
  const whole = form(named, name, wholeCare(name, label));
  const more = isInBorderlessScript(name)
    ? partsWithoutBorders(name, named)
    : label === 'COMPANY'
      ? partsOfCompany(name, named)
      : partsOfPerson(name, named);
  return [whole, ...more, ...spelledOut([whole, ...more], name)].filter(({ letters }) => letters !== '');
}

/** A name as it is compared with others: in one line, and without what stands around it. */
export function comparedName(written: string): string {
  return written
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.)!]+$/gu, '');
}

function wholeCare(name: string, label: Label): Care {
  // What a user types is meant as it is.
  if (label === 'NAME' || /\s/.test(name) || isInBorderlessScript(name)) return 'anyCase';
  return kindOfWord(name) === 'name' && name.length > 2 ? 'anyCase' : 'likeName';
}

function form({ of, label }: Named, text: string, care: Care): NameForm {
  const { letters, joints } = foldName(text);
  const long =
    care === 'anyCase' && joints.size > 0 && letters.length >= 8 && !text.split(/\s+/).every(isOrdinary);
  return { of, label, letters, joints, care, anywhere: isInBorderlessScript(text) || long };
}

/** First, middle and last name alone, the first with the last, turned round, and with an initial for one of them. */
function partsOfPerson(name: string, named: Named): readonly NameForm[] {
  const words = name.split(' ').map(word => word.replace(/[,;:]+$/, ''));
  if (words.length < 2)
    return words.flatMap(word => [...halves(word), ...stems(word)].map(part => inflectedForm(named, part)));
  const kept = named.label === 'PERSON' || words.every(word => /^\p{Lu}/u.test(word));
  if (!kept) return [];
  const full = words.filter(word => /\p{L}{2}/u.test(word) && !isParticle(word) && !titles.test(word));
  const [first = '', last = ''] = [full[0], full.at(-1)];
  const initial = (word: string) => Array.from(word)[0] ?? '';
  const pairs =
    full.length < 2
      ? []
      : ([
          [`${first} ${last}`, 'anyCase'],
          [`${last} ${first}`, 'turned'],
          [`${initial(first)} ${last}`, 'initial'],
          [`${first} ${initial(last)}`, 'initial'],
        ] as const);
  return [
    ...pairs.map(([pair, care]) => form(named, pair, care)),
    ...words.filter(word => /^(?:\p{Lu}\.){2,}$/u.test(word)).map(word => form(named, word, 'capitals')),
    ...initialsOf(full).map(initials => form(named, initials, 'capitals')),
    ...full.flatMap(word => [word, ...halves(word)]).map(word => form(named, word, careAlone(word))),
    ...full.flatMap(stems).map(stem => inflectedForm(named, stem)),
    ...accountsOf(first, last).map(account => form(named, account, 'anyCase')),
  ];
}

const titles = /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|herrn?|frau|sr|sra|mme|mlle|jr|ii|iii|phd|msc|mba)\.?$/i;

/** `AW` for Alice Whitcombe, unless that says something else. */
function initialsOf(words: readonly string[]): readonly string[] {
  const initials = words.map(word => word.charAt(0)).join('');
  return /^\p{Lu}{2,4}$/u.test(initials) && kindOfWord(initials) === 'name' ? [initials] : [];
}

/** What somebody's account is called: `hweisz`, `hannahw`. */
function accountsOf(first: string, last: string): readonly string[] {
  const isPlain = /^\p{L}{4,}$/u.test(last) && /^\p{L}{2,}$/u.test(first) && last !== first;
  return isPlain
    ? [`${first.charAt(0)}${last}`.toLowerCase(), `${first}${last.charAt(0)}`.toLowerCase()].filter(
        name => kindOfWord(name) === 'name' && name.length > 4,
      )
    : [];
}

/** A name in Cyrillic without the ending that its case changes. */
function stems(word: string): readonly string[] {
  const stem = word.replace(/[аяйьеоыиу]$/iu, '');
  return /^\p{Script=Cyrillic}{3,}$/u.test(stem) ? [stem] : [];
}

function inflectedForm(named: Named, stem: string): NameForm {
  return { ...form(named, stem, 'capital'), isStem: /\p{Script=Cyrillic}/u.test(stem) };
}

/** `Anne-Marie` is called Anne, too. */
function halves(word: string): readonly string[] {
  const parts = word.split('-').filter(part => part.length > 2);
  return parts.length > 1 ? parts : [];
}

function careAlone(word: string): Care {
  return kindOfWord(word) === 'name' && Array.from(word).length > 2 ? 'anyCase' : 'likeName';
}

/** Without its legal form and "The", by those of its words that are no others, and by its initials. */
function partsOfCompany(name: string, named: Named): readonly NameForm[] {
  const words = name.split(' ').map(word => word.replace(/[,;:]+$/, ''));
  const bare = [...words];
  while (bare.length > 1 && isLegalForm(bare.at(-1) ?? '')) bare.pop();
  const shorter: string[] = bare.length < words.length ? [bare.join(' ')] : [];
  const rest = /^the$/i.test(bare[0] ?? '') ? bare.slice(1) : bare;
  if (rest.length > 1) shorter.push(rest.join(' '));
  // "Blue Harbor Systems" is called Blue Harbor.
  const called = [...rest];
  while (called.length > 2 && isCompanyWord(called.at(-1) ?? '')) called.pop();
  if (called.length > 1) shorter.push(called.join(' '));
  const own = bare.filter(
    word =>
      word !== name &&
      Array.from(word).length > 2 &&
      kindOfWord(word) === 'name' &&
      !isParticle(word) &&
      !isCompanyWord(word),
  );
  const initials = bare.map(word => word.charAt(0)).join('');
  const known = /^\p{Lu}{3,}$/u.test(initials) && kindOfWord(initials) === 'name';
  return [
    ...shorter.map(text => form(named, text, wholeCare(text, named.label))),
    ...own
      .flatMap(word => [word, ...halves(word)])
      .map(word => form(named, word, word === rest[0] ? 'anyCase' : 'capital')),
    ...(rest.length > 1 && isEvocative(rest[0] ?? '') ? [form(named, rest[0] ?? '', 'likeName')] : []),
    ...(known ? [form(named, initials, 'capitals')] : []),
  ];
}

/** Umlauts as they are written in an address: `Mueller` for Müller. */
function spelledOut(forms: readonly NameForm[], name: string): readonly NameForm[] {
  const spelled = name.replace(/[äöüÄÖÜ]/g, sign => umlauts[sign.toLowerCase()] ?? sign);
  if (spelled === name) return [];
  const words = name.split(' ');
  return [
    ...forms.slice(0, 1).map(whole => ({ ...form(whole, spelled, whole.care), of: whole.of })),
    ...words.flatMap(word => {
      const other = word.replace(/[äöüÄÖÜ]/g, sign => umlauts[sign.toLowerCase()] ?? sign);
      const [whole] = forms;
      return other === word || whole === undefined ? [] : [form(whole, other, careAlone(other))];
    }),
  ];
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function isInBorderlessScript(name: string): boolean {
  return isBorderless(name) && !/\p{Script=Latin}/u.test(name);
}

/** What stands before or behind a family name that is written alone. */
const honorifics =
  'さん|さま|様|氏|先生|ちゃん|くん|君|部長|課長|社長|先生|女士|小姐|经理|經理|总|總|总监|老师|老師|工|哥|姐|씨|님|과장|부장|팀장|대리|매니저'.split(
    '|',
  );

/** Those behind a Chinese family name of one sign; さん behind one sign would be the end of another name. */
const chineseTitles = ['女士', '小姐', '经理', '經理', '总', '总监', '老师', '工', '哥', '姐'];

const bareCompany =
  /株式会社|有限会社|合同会社|\(株\)|（株）|(?:网络)?(?:信息)?(?:科技|技术)?(?:股份)?有限(?:责任)?公司|集团|集團|公司|주식회사|\(주\)/gu;

/** In Chinese, Japanese and Korean a name has no blanks that would say where its parts are. */
function partsWithoutBorders(name: string, named: Named): readonly NameForm[] {
  if (named.label === 'COMPANY') {
    const bare = name.replace(bareCompany, '').trim();
    return bare !== name && Array.from(bare).length > 1 ? [form(named, bare, 'anyCase')] : [];
  }
  const parts = name.split(/[\s・·]+/u).filter(Boolean);
  const signs = Array.from(name.replace(/\s/gu, ''));
  const written = parts.length > 1 ? parts : guessedParts(signs);
  const isLong = (part: string) => Array.from(part).length > 1;
  const families = parts.length > 1 ? parts.slice(0, 1) : familyNames(signs);
  return [
    ...written.filter(isLong).map(part => form(named, part, 'anyCase')),
    ...families.flatMap(family =>
      (signs.length === 2 && parts.length === 1 ? chineseTitles : honorifics).map(title => ({
        ...form(named, family + title, 'anyCase'),
      })),
    ),
  ];
}

function guessedParts(signs: readonly string[]): readonly string[] {
  if (signs.length === 4 || signs.length === 5) return [signs.slice(0, 2).join(''), signs.slice(2).join('')];
  return signs.length === 3 ? [signs.slice(1).join('')] : [];
}

function familyNames(signs: readonly string[]): readonly string[] {
  return signs.length === 2 || signs.length === 3
    ? [signs.slice(0, 1).join(''), ...(signs.length === 3 ? [signs.slice(0, 2).join('')] : [])]
    : [];
}
