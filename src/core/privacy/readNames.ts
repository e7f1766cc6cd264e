import { isBorderless } from './foldedText';
import { isCompanyWord, isGivenName, isParticle, kindOfWord } from './namedWords';

/** The names that a text gives away. */
export interface NamesRead {
  readonly companies: readonly string[];
  readonly people: readonly string[];
}

/**
 * What the place of a short text says of the names in it: a field, a greeting or a signature has `someone`, a list
 * has `people` and what is said of them, an `entry` of a log or a plan may have a name or none, and in a `sentence` only
 * what stands behind "with" or "ask" is one.
 */
export type Expecting = 'someone' | 'people' | 'companies' | 'entry' | 'sentence';

/** Longer lines are prose: there a capital alone makes no name. */
export const longestHead = 160;

interface Part {
  readonly text: string;
  /** What stood before it: a sign, or a word such as `with` or `at`. */
  readonly after: string;
}

const separators =
  /\s*(?:[,;:|•→()[\]{}<>（）【】「」、，：；“”„"?!=+]|\/|\s[-–—·~>&]+\s|[·—–]|(?<![\p{L}\p{N}])(?:and|or|with|at|from|via|by|for|to|in|on|about|who|whose|is|was|has|w\/?|und|oder|mit|bei|von|auf|aus|et|avec|chez|con|y|e|re|plus|then|of|over|through|als|as|@|the|a|an|my|our|their|her|his)(?![\p{L}\p{N}]))\s*/giu;

/**
 * The names in a list item, a field or the head of an entry. Where people are expected, the first part that could
 * be a name is one, even in lower case; in an entry only what has a capital, or stands behind "with".
 */
export function readNames(written: string, expecting: Expecting): NamesRead {
  const companies: string[] = [];
  const people: string[] = [];
  let hadName = false;
  let isInLowerCase = false;
  for (const { text, after } of partsOf(plainText(written))) {
    const isNext: boolean = hadName && /^(?:[,;&+/|、，]|and|und|et|y)$/iu.test(after);
    const isFirst = companies.length + people.length === 0;
    const isBehind = behindSomebody.test(after) || (expecting === 'sentence' && verbs.test(text));
    if (expecting === 'sentence' && !isBehind && !isNext) {
      hadName = false;
      continue;
    }
    const isStrong: boolean =
      expecting === 'entry' || expecting === 'sentence'
        ? isBehind || (isNext && isInLowerCase)
        : isFirst || isNext;
    const names: readonly string[] = isBorderless(text)
      ? namesWithoutBorders(text, expecting)
      : nameRuns(text, isStrong, expecting);
    const isOf = /^(?:from|of|aus)$/i.test(after) && people.length > 0;
    for (const name of names) (isCompany(name, after, expecting, isOf) ? companies : people).push(name);
    hadName = names.length > 0;
    isInLowerCase = hadName && names.every(name => !/\p{Lu}|\p{Lo}/u.test(name));
  }
  return { companies, people };
}

const behindSomebody = /^(?:with|w\/?|mit|avec|con|from|by|von|to|for|auf|@|at|bei|chez)$/i;
const verbs =
  /^(?:ask|call|email|mail|tell|ping|thank|remind|chase|send|meet|see|message|write|phone|text|invite|nudge|contact|answer)\s/i;

function isCompany(name: string, after: string, expecting: Expecting, isOf: boolean): boolean {
  if (expecting === 'companies' || isOf || /^(?:at|@|bei|chez|via)$/i.test(after)) return true;
  if (/^The /.test(name)) return true;
  return name.split(' ').some(isCompanyWord) || /(?:会社|公司|集团|회사)/u.test(name);
}

/** A line without the marks of markdown, addresses and numbers of a list. */
export function plainText(line: string): string {
  return withoutMarks(withoutLinks(line.slice(0, 2000)));
}

function withoutLinks(line: string): string {
  if (!/[[<@]|:\/\/|mailto:|www\./i.test(line)) return line;
  return line
    .replace(
      /!?\[\[(?:[^\]|\n]{0,200}\|)?([^\]\n]{1,200})\]\]/g,
      (_, inner: string) => ` ${inner.split('/').at(-1)?.replace(/\.md$/, '') ?? ''} `,
    )
    .replace(/!?\[([^\]\n]{0,300})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])/g, '$1')
    .replace(/<!--|-->|<[^<>\n]{0,300}>/g, ' ')
    .replace(/(?:https?|mailto):\S+|www\.\S+/g, ' ')
    .replace(/\S{1,100}@\S{1,100}\.\S+/g, ' ')
    .replace(/(?<![\p{L}\p{N}])@[\w.-]{2,}/gu, ' ');
}

function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)*(?:[-*+]|\d{1,3}[.)]|#{1,6})\s+/u, '')
    .replace(/^\s*\[[ xX]?\]\s*/, '')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/\*{1,3}|~~|`|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/(\p{Lu}\p{L}{1,30}) ["“'‘(](\p{Lu}\p{L}{1,20})["”'’)] (?=\p{Lu})/gu, '$1 $2 ')
    .replace(/\s+/g, ' ')
    .trim();
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let after = '';
  for (const match of text.matchAll(separators)) {
    // A particle between capitals is a part of the name: Anna von Stein.
    const sign = match[0].trim();
    if (sign === 'The' && /^\p{Lu}/u.test(text.slice(match.index + match[0].length))) continue;
    if (
      sign.length > 0 &&
      isParticle(sign) &&
      /\p{Lu}\S*\s*$/u.test(text.slice(from, match.index)) &&
      /^\p{Lu}/u.test(text.slice(match.index + match[0].length)) &&
      !isKindBefore(text.slice(from, match.index))
    )
      continue;
    parts.push({ text: text.slice(from, match.index), after });
    from = match.index + match[0].length;
    after = sign;
  }
  parts.push({ text: text.slice(from), after });
  return parts.filter(part => /\p{L}/u.test(part.text));
}

function isKindBefore(text: string): boolean {
  return kindOfWord(text.trim().split(' ').at(-1) ?? '') !== 'name';
}

const title =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|herrn?|frau|sr|sra|señor|señora|mme|mlle|monsieur|madame)\.?$/i;

/** Runs of words with capitals; of ordinary words only where a name must stand. */
export function nameRuns(text: string, isStrong: boolean, expecting: Expecting): readonly string[] {
  const words = text.split(/\s+/).map(word =>
    word
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.]+$/gu, '')
      .replace(/(?<=\p{L}{3})\.$/u, '')
      .replace(/['’ʼ]s$/u, ''),
  );
  const names: string[] = [];
  let run: string[] = [];
  const close = () => {
    const name = nameOfRun(run, isStrong && names.length === 0, expecting);
    if (name !== undefined) names.push(name);
    run = [];
  };
  for (const word of words) {
    const continues = run.length > 0 && (isParticle(word) || /^\p{Lu}\.?$/u.test(word));
    if (
      /^\p{Lu}/u.test(word) ||
      /^(?:Mc|Mac|O['’]|d['’]|al-|el-)\p{Lu}/u.test(word) ||
      continues ||
      title.test(word)
    )
      run.push(word);
    else if (/^\p{Lo}/u.test(word)) run.push(word);
    else close();
  }
  close();
  if (names.length === 0 && isStrong) {
    const name = lowerCaseName(words, expecting);
    if (name !== undefined) return [name];
  }
  return names;
}

/** Takes off what is no name at its ends: "Recruiter Mina Okafor" and "Mina Okafor CTO" are both Mina Okafor. */
function nameOfRun(run: readonly string[], isStrong: boolean, expecting: Expecting): string | undefined {
  let words = [...run];
  const isTitled = words.some(word => title.test(word));
  words = words.filter(word => !title.test(word));
  const isShouted = words.length > 0 && words.every(word => word === word.toUpperCase());
  const kind = (word: string) => kindOfWord(word);
  while (words.length > 0 && isParticle(words.at(-1) ?? '')) words.pop();
  if (expecting !== 'companies') {
    while (
      words.length > 0 &&
      kind(words[0] ?? '') !== 'name' &&
      !(isGivenName(words[0] ?? '') && words.length > 1) &&
      !(isStrong && kind(words[0] ?? '') === 'ordinary')
    ) {
      // The words of a company's name are ordinary ones: "Blue Harbor Systems".
      if (isStrong && words.some(isCompanyWord) && words.length > 1) break;
      words.shift();
    }
    while (words.length > 1 && kind(words.at(-1) ?? '') === 'role' && !isCompanyWord(words.at(-1) ?? ''))
      words.pop();
    while (words.length > 1 && kind(words.at(-1) ?? '') === 'term' && kind(words[0] ?? '') === 'name')
      words.pop();
  }
  const [only = ''] = words;
  if (words.length === 0 || words.length > 6) return undefined;
  if (words.every(word => kind(word) === 'role' || kind(word) === 'term')) return undefined;
  const isOrdinaryOnly = words.every(word => kind(word) !== 'name');
  const isGiven = words.length > 1 && isGivenName(only);
  if (isOrdinaryOnly && !isStrong && !isTitled && !isGiven) return undefined;
  if (
    words.length === 1 &&
    isOrdinaryOnly &&
    !isTitled &&
    !isGivenName(only) &&
    expecting !== 'companies' &&
    expecting !== 'someone'
  )
    return undefined;
  // HTTP, TTD: an unknown shortening is a name where companies are.
  if (words.length === 1 && isShouted && only.length <= 4 && expecting !== 'companies' && !isStrong)
    return undefined;
  if (words.length === 1 && Array.from(only).length < 2) return undefined;
  if (/^\p{N}+$/u.test(words.join(''))) return undefined;
  return words.join(' ');
}

/** "call with mina okafor": the words at the beginning that are no others. */
function lowerCaseName(words: readonly string[], expecting: Expecting): string | undefined {
  const kinds = words.map(word => (/^\p{L}[\p{L}\p{M}'’.-]+$/u.test(word) ? kindOfWord(word) : 'ordinary'));
  const from = kinds.findIndex(kind => kind !== 'role');
  if (from < 0) return undefined;
  const more = kinds.slice(from).findIndex(kind => kind !== 'name');
  const to = more < 0 ? words.length : from + more;
  const name = words.slice(from, to).join(' ');
  // A longer text in lower case is a sentence.
  return to > from &&
    to - from <= 3 &&
    (expecting !== 'entry' || from === 0) &&
    name.length > 2 &&
    words.length - to <= 1
    ? name
    : undefined;
}

const honorific = /^(.{1,12}?)(?:さん|さま|様|氏|先生|女士|小姐|经理|總|总监|总|老师|씨|님)$/u;

/** In Chinese, Japanese and Korean: what is no role, without what it is addressed with. */
function namesWithoutBorders(text: string, expecting: Expecting): readonly string[] {
  const found: string[] = [];
  for (const run of text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々 ]{0,30}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々])?/gu,
  ) ?? []) {
    const own = run.split(/[のとはがをにへ与和跟的](?=[^\p{Script=Hiragana}]|$)/u).map(piece => piece.trim());
    for (const piece of own) {
      const bare = honorific.exec(piece)?.[1] ?? piece;
      const words = bare.split(' ').filter(word => kindOfWord(word) !== 'role');
      const name = words.join(' ').replace(roleAtEnd, '').replace(roleAtStart, '');
      const length = Array.from(name.replace(/\s/gu, '')).length;
      const most =
        expecting === 'companies' ||
        /会社|公司|集团/u.test(name) ||
        /^[\p{Script=Katakana}ー・]+$/u.test(name)
          ? 20
          : 6;
      if (name.trim() !== '' && length >= 2 && length <= most && kindOfWord(name) === 'name')
        found.push(name.trim());
      else if (length === 1 && bare !== piece) found.push(piece);
    }
  }
  return found;
}

const roleAtEnd =
  /(?:採用担当者?|面接官|人事部?|部長|課長|社長|担当者?|エンジニア|マネージャー|経理|经理|总监|工程师|主管|面试官|猎头|电话|面试|通话|面談|面接|電話|会议|매니저|팀장|부장)$/u;
const roleAtStart =
  /^(?:採用担当者?|面接官|人事部?|部長|課長|社長|招聘经理|人事经理|经理|总监|面试官|猎头|电话|面试|通话|面談|面接|電話|채용담당자)(?=.{2})/u;
